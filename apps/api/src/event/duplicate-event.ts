import { newId } from '@sens/db';
import { listTrainers } from '@sens/db/account';
import { writeAudit } from '@sens/db/audit';
import { addEvents, listSlugsLike } from '@sens/db/event';
import { daysUntil, freeSlug, moveToFirstDay, shiftInstant } from '@sens/domain/event';
import type { Deps } from '../shared/deps.ts';
import { refusingTakenSlugs } from './create-event.ts';
import { lockEventFacts } from './load-event-facts.ts';
import { spanOf } from './session-rows.ts';

/**
 * Copies an event into a draft that begins on another day. Its sessions and the days of registration move with it and
 * keep their hours; people who are no trainers any more are left out.
 */
export function duplicateEvent(
  deps: Deps,
  at: { projectId: string; eventId: string },
  accountId: string,
  firstDay: string,
): Promise<{ id: string; slug: string }> {
  const { projectId } = at;
  return refusingTakenSlugs(() =>
    deps.db.transaction(async (tx) => {
      const { event, organiserIds, hostIds, sessions } = await lockEventFacts(tx, at);
      const { createdAt: _, ...copied } = event;
      const id = newId();
      const slug = freeSlug(event.slug, await listSlugsLike(tx, projectId, event.slug.slice(0, 70)));
      const trainers = new Set((await listTrainers(tx, projectId)).map((trainer) => trainer.id));
      const moved = moveToFirstDay(sessions, firstDay, event.timeZone);
      const [first] = sessions;
      const days = first ? daysUntil(first.startsAt, firstDay, first.timeZone ?? event.timeZone) : 0;
      const shifted = (instant: Date | null) => instant && shiftInstant(instant, days, event.timeZone);
      await addEvents(tx, [
        {
          event: {
            ...copied,
            ...{ id, slug, status: 'draft', calendarSequence: 0, ...spanOf(moved) },
            registrationOpensAt: shifted(event.registrationOpensAt),
            registrationClosesAt: shifted(event.registrationClosesAt),
          },
          organiserIds,
          hostIds,
          sessions: moved.map(({ moduleTitle: __, ...session }) => ({
            ...session,
            ...{ projectId, id: newId(), eventId: id },
            trainerIds: session.trainerIds.filter((trainerId) => trainers.has(trainerId)),
          })),
        },
      ]);
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'event.duplicated',
        subjectId: id,
        detail: { fromEventId: at.eventId, from: event.slug },
      });
      return { id, slug };
    }),
  );
}
