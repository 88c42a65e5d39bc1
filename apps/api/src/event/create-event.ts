import { isUniqueViolation, newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addEvents } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { endOfDay, type EventInput } from '@sens/domain/event';
import { assertRunnable } from '../curriculum/assert-runnable.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Writes a new event as a draft.
 *
 * @throws DomainError `event.slug_taken`, `curriculum.version_draft`; composite foreign keys refuse organisations and modules of other projects
 */
export async function createEvent(deps: Deps, projectId: string, accountId: string, input: EventInput) {
  const { organiserIds, sessions, registrationClosesOn, address, onlineUrl, curriculumVersionId, ...event } = input;
  const id = newId();
  const ordered = sessions
    .map(({ startsAt, endsAt, ...session }) => ({ ...session, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  try {
    await deps.db.transaction(async (tx) => {
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
            startsAt: ordered[0]!.startsAt,
            endsAt: new Date(Math.max(...ordered.map(({ endsAt }) => endsAt.getTime()))),
          },
          organiserIds,
          sessions: ordered.map(({ moduleId, place, ...session }, index) => ({
            ...session,
            id: newId(),
            projectId,
            eventId: id,
            position: index + 1,
            moduleId: moduleId ?? null,
            place: place ?? null,
          })),
        },
      ]);
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'event.created',
        subjectId: id,
        detail: { slug: event.slug, kind: event.kind },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error, 'event_projectId_slug_unique')) throw new DomainError('event.slug_taken', {});
    throw error;
  }
  return { id, slug: event.slug };
}
