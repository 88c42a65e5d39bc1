import { newId } from '@sens/db';
import { listArrivalWindows, listMarks, lockRegistrations } from '@sens/db/attendance';
import { DomainError } from '@sens/domain';
import { attended, isArrivalOpen, mergeMarks, parseArrivalCode } from '@sens/domain/attendance';
import type { Deps } from '../shared/deps.ts';
import { isTaken } from './arrival-codes.ts';
import { takeMarks } from './submit-marks.ts';

/**
 * Somebody marks their own arrival with the code on the room's screen. The mark says that it is the person's own; it
 * corrects nobody, so where a trainer had marked them absent the two are shown as a conflict.
 *
 * @returns `already` when the person is marked as there, and then nothing is added
 * @throws DomainError `attendance.arrival_closed`, `attendance.arrival_code_wrong`, and what refuses a mark
 */
export function arrive(
  deps: Deps,
  { projectId, eventId, id: registrationId }: { projectId: string; eventId: string; id: string },
  typed: string,
): Promise<{ sessionId: string; outcome: 'noted' | 'already' }> {
  return deps.db.transaction(async (tx) => {
    const now = deps.now();
    const open = (await listArrivalWindows(tx, projectId, { eventId })).filter((window) => isArrivalOpen(window, now));
    if (open.length === 0) throw new DomainError('attendance.arrival_closed', {});
    const code = parseArrivalCode(typed);
    const window = code === null ? undefined : open.find(({ secret }) => isTaken(secret, code, now));
    if (!window) throw new DomainError('attendance.arrival_code_wrong', {});

    const { sessionId } = window;
    await lockRegistrations(tx, projectId, [registrationId]);
    const marks = await listMarks(tx, projectId, { sessionIds: [sessionId], registrationIds: [registrationId] });
    // Whether somebody is there does not depend on how long the session is.
    const known = mergeMarks(marks, 1);
    if (known && attended(known.status)) return { sessionId, outcome: 'already' };
    const [answer] = await takeMarks(deps, tx, projectId, [ownMark({ sessionId, registrationId }, now)], {
      accountId: null,
      clockSkewSeconds: 0,
    });
    if (answer?.outcome === 'rejected') throw new DomainError(answer.code, answer.params);
    return { sessionId, outcome: 'noted' };
  });
}

/** The server's clock dates it, and each registration is a device of its own. */
const ownMark = (of: { sessionId: string; registrationId: string }, now: Date) => ({
  ...of,
  markId: newId(),
  status: 'present' as const,
  minutes: null,
  remark: null,
  markedAt: now.toISOString(),
  device: of.registrationId,
  sequence: now.getTime(),
  basedOn: null,
  source: 'own' as const,
  reason: null,
});
