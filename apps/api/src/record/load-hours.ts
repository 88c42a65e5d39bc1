import type { Db } from '@sens/db';
import { listSessionAttendance } from '@sens/db/attendance';
import { listAbsenceNotes } from '@sens/db/record';
import { listRegistrations } from '@sens/db/registration';
import { sumHours } from '@sens/domain/record';
import { attended, type SessionAttendance } from '@sens/domain/attendance';
import { explainCompletions } from '../completion/explain-completions.ts';
import type { Deps } from '../shared/deps.ts';
import type { EventPlace } from './assert-may-record.ts';

/**
 * Everybody with a confirmed place at an event: minutes by session and module, what is excused, and the completion rule
 * line by line.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadHours(deps: Deps, { projectId, eventId }: EventPlace) {
  const [{ people, modules }, sessions] = await Promise.all([
    explainCompletions(deps, projectId, eventId),
    listExcusedAttendance(deps.db, { projectId, eventId }),
  ]);
  return {
    modules,
    people: people.map(({ participantId, givenName, familyName, side, completed, criteria }) => {
      const own = sessions.get(participantId) ?? [];
      return {
        ...{ participantId, registrationId: own[0]?.registrationId ?? null, givenName, familyName, side },
        ...{ completed, criteria, sessions: own, ...sumHours(own) },
      };
    }),
  };
}
export type PersonHours = Awaited<ReturnType<typeof loadHours>>['people'][number];

/**
 * The attendance of each participant of an event, the sessions missed with an accepted absence note excused. A note
 * excuses; it never takes away that somebody came.
 */
async function listExcusedAttendance(db: Db, { projectId, eventId }: EventPlace) {
  const [attendance, notes, registrations] = await Promise.all([
    listSessionAttendance(db, projectId, { eventIds: [eventId] }),
    listAbsenceNotes(db, projectId, { eventId }),
    listRegistrations(db, projectId, eventId),
  ]);
  const confirmed = new Map(
    registrations.filter(({ status }) => status === 'confirmed').map((one) => [one.participantId, one.id]),
  );
  const owners = new Map(registrations.map(({ id, participantId }) => [id, participantId]));
  const excused = new Set(
    notes
      .filter(({ state }) => state === 'accepted')
      .flatMap(({ registrationId, sessionIds }) => sessionIds.map((id) => `${owners.get(registrationId)}/${id}`)),
  );
  const rows = attendance.map(({ participantId, eventId: _, ...session }) => ({
    participantId,
    registrationId: confirmed.get(participantId) ?? null,
    ...excuse(session, excused.has(`${participantId}/${session.sessionId}`)),
  }));
  return Map.groupBy(rows, ({ participantId }) => participantId);
}

function excuse(session: SessionAttendance, hasNote: boolean): SessionAttendance {
  const came = session.status !== null && attended(session.status);
  return hasNote && !came ? { ...session, status: 'excused', minutes: 0 } : session;
}
