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
import { listWaitingSeats } from '@sens/db/group';
import type { AuditAction } from '@sens/domain/audit';
import { isQueueDue, offerDeadline, promotionsDue } from '@sens/domain/registration';
import { lapseUnnamed, promoteSeats } from '../group/settle-seats.ts';
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
  if (counts.lapsedOffers + counts.lapsedSeats === 0 && !queueMoves()) return counts;

  const at = { projectId: event.projectId, eventId: event.id };
  const recount = async () => ({
    ...(await countRegistrations(tx, at.projectId, at.eventId, { now })),
    alreadyRegistered: counts.alreadyRegistered,
  });
  const lapsed = counts.lapsedOffers > 0 ? await lapseOffers(tx, at.projectId, at.eventId, now) : [];
  if (counts.lapsedSeats > 0) await lapseUnnamed(deps, tx, at);
  if (counts.lapsedOffers + counts.lapsedSeats > 0) counts = await recount();
  const next = queueMoves() ? promotionsDue(event, counts.seatsTaken, await listLine(tx, at), now) : [];
  const due = next.flatMap(({ registration }) => registration ?? []);
  await promoteSeats(
    deps,
    tx,
    at,
    next.flatMap(({ seat }) => seat ?? []),
  );
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
  return next.length > 0 ? recount() : counts;
}

/** Everybody who waits and every held seat that does, the first in line first. */
async function listLine(tx: Tx, { projectId, eventId }: { projectId: string; eventId: string }) {
  // Whoever would find no seat on a leg of the journey is passed over.
  const people = await withLegSeats(tx, { projectId, eventId }, await listWaiting(tx, projectId, eventId));
  const seats = await listWaitingSeats(tx, projectId, eventId);
  const inLine = <W extends { side: string; queueRank: number; position: number }>({
    side,
    queueRank,
    position,
  }: W) => ({
    ...{ side, queueRank, position },
  });
  return [
    ...people.map((registration) => ({ ...inLine(registration), registration, seat: null })),
    ...seats.map((seat) => ({ ...inLine(seat), registration: null, seat })),
  ].sort((one, other) => one.queueRank - other.queueRank || one.position - other.position);
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
