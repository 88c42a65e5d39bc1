import type { Tx } from '@sens/db';
import { DomainError, localise } from '@sens/domain';
import { m, toLocale } from '@sens/messages';
import { loadMissingPrerequisites } from './load-missing-prerequisites.ts';

/**
 * Whoever registers has what the event asks for, or a manager's permission to come without. An event that asks for
 * nothing costs one short query.
 *
 * @throws DomainError `registration.prerequisite_missing` with what is missing, in the person's language
 */
export async function assertPrerequisites(
  tx: Tx,
  at: { projectId: string; eventId: string },
  { participantId, locale: wanted }: { participantId: string; locale: string },
): Promise<void> {
  const missing = (await loadMissingPrerequisites(tx, at, [participantId])).missing.get(participantId);
  if (!missing) return;
  const locale = toLocale(wanted);
  const titles = missing.map(({ kind, title }) =>
    m.event_curriculum_prerequisite(locale, { kind, title: localise(title, locale) }),
  );
  throw new DomainError('registration.prerequisite_missing', { titles: titles.join(', ') });
}
