import type { Tx } from '@sens/db';
import { isWaived, listCompletedCurricula, listModuleSessions, listPrerequisites } from '@sens/db/curriculum';
import { DomainError, localise } from '@sens/domain';
import { attendedModules, missingPrerequisites } from '@sens/domain/curriculum';
import { m, toLocale } from '@sens/messages';

/**
 * Whoever registers has what the event asks for, or a manager's permission to come without. An event that asks for
 * nothing costs one short query.
 *
 * @throws DomainError `registration.prerequisite_missing` with what is missing, in the person's language
 */
export async function assertPrerequisites(
  tx: Tx,
  { projectId, eventId }: { projectId: string; eventId: string },
  { participantId, locale: wanted }: { participantId: string; locale: string },
): Promise<void> {
  const required = await listPrerequisites(tx, projectId, eventId);
  if (required.length === 0 || (await isWaived(tx, projectId, eventId, participantId))) return;
  const moduleIds = required.filter(({ kind }) => kind === 'module').map(({ subjectId }) => subjectId);
  const missing = missingPrerequisites(required, {
    curriculumIds: new Set(await listCompletedCurricula(tx, projectId, participantId)),
    moduleIds: attendedModules(await listModuleSessions(tx, projectId, participantId, moduleIds)),
  });
  if (missing.length === 0) return;
  const locale = toLocale(wanted);
  const titles = missing.map(({ kind, title }) =>
    m.event_curriculum_prerequisite(locale, { kind, title: localise(title, locale) }),
  );
  throw new DomainError('registration.prerequisite_missing', { titles: titles.join(', ') });
}
