import { isUniqueViolation, newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addEvents, setReminders } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { endOfDay, type EventInput } from '@sens/domain/event';
import { assertRunnable } from '../curriculum/assert-runnable.ts';
import type { Deps } from '../shared/deps.ts';
import { assertOwnReferences } from './assert-own-references.ts';
import { sessionRows, spanOf } from './session-rows.ts';

/** Hours before the beginning; the manager changes them with the rules of registration. */
const usualReminders = [24];

/**
 * Writes a new event as a draft.
 *
 * @throws DomainError `event.slug_taken`, `curriculum.version_draft`, and what `assertOwnReferences` throws
 */
export async function createEvent(deps: Deps, projectId: string, accountId: string, input: EventInput) {
  const { organiserIds, hostIds, registrationClosesOn, address, onlineUrl, curriculumVersionId, ...event } = input;
  const id = newId();
  const sessions = sessionRows({ projectId, eventId: id }, input.sessions);
  await refusingTakenSlugs(() =>
    deps.db.transaction(async (tx) => {
      await assertOwnReferences(tx, projectId, input);
      await assertRunnable(tx, projectId, curriculumVersionId);
      await addEvents(tx, [
        {
          event: {
            ...event,
            id,
            projectId,
            address: address ?? null,
            onlineUrl: onlineUrl ?? null,
            curriculumVersionId: curriculumVersionId ?? null,
            registrationClosesAt: registrationClosesOn ? endOfDay(registrationClosesOn, event.timeZone) : null,
            ...spanOf(sessions),
          },
          organiserIds,
          hostIds,
          sessions,
        },
      ]);
      await setReminders(tx, projectId, id, usualReminders);
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'event.created',
        subjectId: id,
        detail: { slug: event.slug, kind: event.kind },
      });
    }),
  );
  return { id, slug: event.slug };
}

/** @throws DomainError `event.slug_taken` when another event of the project has the address */
export async function refusingTakenSlugs<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error, 'event_projectId_slug_unique')) throw new DomainError('event.slug_taken', {});
    throw error;
  }
}
