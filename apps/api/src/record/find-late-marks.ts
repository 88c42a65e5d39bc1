import type { Tx } from '@sens/db';
import { listFinalised, listKnownMarks } from '@sens/db/record';
import type { AttendanceMarkInput } from '@sens/domain/attendance';

/**
 * What decides whether marks come too late. Call it once the registrations are locked: whoever finalises a session
 * locks them too, so a mark is either taken before the end or sees it.
 */
export async function findLateMarks(
  tx: Tx,
  projectId: string,
  marks: readonly Pick<AttendanceMarkInput, 'markId' | 'sessionId' | 'reason'>[],
) {
  const sessionIds = [...new Set(marks.map(({ sessionId }) => sessionId))];
  const finalised = new Set(await listFinalised(tx, projectId, sessionIds));
  const late = marks.filter(({ sessionId, reason }) => reason === null && finalised.has(sessionId));
  const ids = late.map(({ markId }) => markId);
  return { finalised, known: new Set(ids.length > 0 ? await listKnownMarks(tx, projectId, ids) : []) };
}
