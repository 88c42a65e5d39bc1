import type { Tx } from '@sens/db';
import { listMarks, listSessionsById, lockRegistrations, saveAttendance } from '@sens/db/attendance';
import { listSessions } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import { mergeMarks, withMinutesOfTimes } from '@sens/domain/attendance';
import { minutesBetween } from '@sens/domain/event';
import { deriveParticipations } from './derive-participations.ts';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/** Until the end of the transaction nobody marks attendance at the event; marks on their way wait. */
export async function lockMarking(tx: Tx, { projectId, eventId }: EventPlace): Promise<void> {
  const registrations = await listRegistrations(tx, projectId, eventId);
  await lockRegistrations(
    tx,
    projectId,
    registrations.map(({ id }) => id),
  );
}

/**
 * Derives attendance and the participation ledger anew from the marks of an event, after its sessions or its rule
 * have changed: a session made longer makes whoever was present there, or did not leave before its end, longer present.
 */
export async function rederiveEvent(tx: Tx, at: EventPlace): Promise<void> {
  const { registrations, derived } = await computeAttendance(tx, at);
  if (derived.length === 0) return;
  await saveAttendance(tx, derived);
  await deriveParticipations(tx, at.projectId, registrations);
}

/** What the marks of an event come to, and everybody who ever registered for it. */
export async function computeAttendance(tx: Tx, { projectId, eventId }: EventPlace) {
  const registrations = await listRegistrations(tx, projectId, eventId);
  const sessionIds = (await listSessions(tx, projectId, eventId)).map(({ id }) => id);
  const marks = await listMarks(tx, projectId, { sessionIds, registrationIds: registrations.map(({ id }) => id) });
  if (marks.length === 0) return { registrations, derived: [] };
  const sessions = new Map((await listSessionsById(tx, projectId, sessionIds)).map((session) => [session.id, session]));
  const groups = Map.groupBy(marks, ({ sessionId, registrationId }) => `${sessionId}/${registrationId}`);
  const derived = [...groups.values()].map((group) => {
    const { sessionId: eventSessionId, registrationId } = group[0]!;
    const session = sessions.get(eventSessionId)!;
    const timed = group.map((mark) => withMinutesOfTimes(mark, session));
    const attendance = mergeMarks(timed, minutesBetween(session))!;
    return { projectId, eventSessionId, registrationId, ...attendance };
  });
  return { registrations, derived };
}
