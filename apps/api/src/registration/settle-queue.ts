import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import type { Event } from '@sens/db/event';
import {
  countRegistrations,
  lapseOffers,
  listWaiting,
  seatWaiting,
  type RegistrationCounts,
  type RegistrationWithPerson,
} from '@sens/db/registration';
import type { AuditAction } from '@sens/domain/audit';
import { isQueueDue, offerDeadline, promotionsDue } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { withLegSeats } from '../visit/travel-with.ts';
import { mailsTo } from './mail-to.ts';

/** A job runs a moment after the deadline, so that the deadline is over by its clock too. */
const margin = 1000;

type LockedEvent = Pick<
  Event,
  'projectId' | 'id' | 'status' | 'capacity' | 'sideSeats' | 'seatsReleasedAt' | 'offerHours' | 'startsAt' | 'endsAt'
>;

/**
 * Brings the seats and the waiting list of an event up to date: offers that nobody accepted in time end, and free seats
 * go to whoever is first in line for them, given or offered as the event's rules say. Everybody concerned is told. Called
 * while the event is locked, after whatever may have freed seats and before anybody new is decided on.
 *
 * @param counts as read under the lock
 * @returns the counts as they are then
 */
export async function settleQueue(
  deps: Deps,
  tx: Tx,
  event: LockedEvent,
  counts: RegistrationCounts,
): Promise<RegistrationCounts> {
  const now = deps.now();
  if (event.status !== 'published' || event.endsAt <= now) return counts;
  const queueMoves = () => isQueueDue(event, counts.seatsTaken, counts.waiting, now);
  if (counts.lapsedOffers === 0 && !queueMoves()) return counts;

  const at = { projectId: event.projectId, eventId: event.id };
  const recount = async () => ({
    ...(await countRegistrations(tx, at.projectId, at.eventId, { now })),
    alreadyRegistered: counts.alreadyRegistered,
  });
  const lapsed = counts.lapsedOffers > 0 ? await lapseOffers(tx, at.projectId, at.eventId, now) : [];
  if (lapsed.length > 0) counts = await recount();
  const due = queueMoves()
    ? promotionsDue(
        event,
        counts.seatsTaken,
        await withLegSeats(tx, at, await listWaiting(tx, at.projectId, at.eventId)),
        now,
      )
    : [];
  const deadline = offerDeadline(event, now);
  await seatWaiting(tx, at.projectId, idsOf(due), deadline);
  if (deadline && due.length > 0) {
    await deps.jobs.enqueue(tx, 'settle-event', at, { startAfter: new Date(deadline.getTime() + margin) });
  }
  const note = (action: AuditAction, subjectId: string) => ({
    ...{ projectId: at.projectId, actor: { kind: 'system' as const }, action, subjectId },
    detail: { eventId: at.eventId },
  });
  await writeAudit(
    tx,
    ...idsOf(lapsed).map((id) => note('registration.offer_lapsed', id)),
    ...idsOf(due).map((id) => note(deadline ? 'registration.offered' : 'registration.promoted', id)),
  );
  await tell(deps, tx, at, { lapsed, due, deadline });
  return due.length > 0 ? recount() : counts;
}

const idsOf = (registrations: readonly RegistrationWithPerson[]) => registrations.map(({ id }) => id);

async function tell(
  deps: Deps,
  tx: Tx,
  at: { projectId: string; eventId: string },
  what: { lapsed: RegistrationWithPerson[]; due: RegistrationWithPerson[]; deadline: Date | null },
): Promise<void> {
  const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
  const { deadline } = what;
  const lapsed = mailsTo(what.lapsed, 'lapsed', (to) => ({
    template: 'offer_lapsed',
    ...withoutCalendar(mailFor(to)),
  }));
  const due = deadline
    ? mailsTo(what.due, 'offered', (to) => ({
        template: 'place_offered',
        ...withoutCalendar(mailFor(to)),
        deadline: deadline.toISOString(),
      }))
    : mailsTo(what.due, 'promoted', (to) => ({ template: 'registration_promoted', ...mailFor(to) }));
  await queueMails(deps, tx, [...lapsed, ...due]);
}
