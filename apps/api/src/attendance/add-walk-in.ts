import { findMark } from '@sens/db/attendance';
import { findSession } from '@sens/db/event';
import { lockPeople } from '@sens/db/participant';
import { DomainError } from '@sens/domain';
import {
  estimateSkew,
  refuseEarly,
  type SenderInput,
  type WalkInAnswer,
  type WalkInInput,
} from '@sens/domain/attendance';
import { placePerson } from '../registration/register-by-hand.ts';
import type { Deps } from '../shared/deps.ts';
import { assertMayMark, assertSender, type Marker } from './assert-may-mark.ts';
import { takeMarks } from './submit-marks.ts';

/**
 * Somebody walked in, and a trainer noted it on a phone: finds or adds the person, gives them a place and marks them
 * present, all or nothing. Sent again, it changes nothing. Who is who is locked first, so that a repetition sees what the
 * first one did.
 *
 * @throws DomainError `registration.no_seat_left` where a reason is needed, `registration.event_cancelled`,
 *   `attendance.session_unknown`, `attendance.not_started`, `request.forbidden`, `request.sign_in_required`
 */
export function addWalkIn(
  deps: Deps,
  by: Marker,
  projectId: string,
  walkIn: WalkInInput,
  sender: SenderInput,
): Promise<WalkInAnswer> {
  assertSender(by, sender);
  const clockSkewSeconds = estimateSkew(sender.deviceNow, deps.now());
  return deps.db.transaction(async (tx) => {
    const { markId, sessionId, markedAt, device, sequence, ...person } = walkIn;
    const session = await findSession(tx, projectId, sessionId);
    if (!session) throw new DomainError('attendance.session_unknown', {});
    await assertMayMark(tx, by, projectId, [sessionId]);
    const early = refuseEarly(session, deps.now());
    if (early) throw new DomainError(early.code, early.params);
    const at = { projectId, eventId: session.eventId };
    await lockPeople(tx, projectId);
    const before = await findMark(tx, projectId, markId);
    if (before) return { registrationId: before.registrationId, known: true };

    const { registrationId, known } = await placePerson(deps, tx, by.accountId, at, person, { isThere: true });
    const mark = { markId, sessionId, registrationId, markedAt, device, sequence };
    const [answer] = await takeMarks(
      deps,
      tx,
      projectId,
      [{ ...mark, status: 'present', minutes: null, remark: null, basedOn: null, source: 'walk_in', reason: null }],
      { accountId: by.accountId, clockSkewSeconds },
    );
    if (answer?.outcome === 'rejected') throw new DomainError(answer.code, answer.params);
    return { registrationId, known };
  });
}
