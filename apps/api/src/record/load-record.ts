import { listRoster } from '@sens/db/attendance';
import { findEvent, findSession, listSessions } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { listAbsenceNotes, listFinalised, listMarksOf, listSessionSteps } from '@sens/db/record';
import { DomainError } from '@sens/domain';
import { findOpen } from '@sens/domain/record';
import type { Deps } from '../shared/deps.ts';
import type { EventPlace } from './assert-may-record.ts';
import { excusedIn } from './excuse.ts';

/**
 * An event as its record shows it: each session with its state, who is marked and what is open.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadRecord({ db }: Deps, { projectId, eventId }: EventPlace) {
  const [event, project] = await Promise.all([
    findEvent(db, projectId, { id: eventId }),
    findProject(db, { id: projectId }),
  ]);
  if (!event || !project) throw new DomainError('request.not_found', {});
  const sessions = await listSessions(db, projectId, eventId);
  const ids = sessions.map(({ id }) => id);
  const [finalised, notes, rosters] = await Promise.all([
    listFinalised(db, projectId, ids),
    listAbsenceNotes(db, projectId, { eventId }),
    Promise.all(ids.map((id) => listRoster(db, projectId, id))),
  ]);
  return {
    event: {
      id: event.id,
      title: event.title,
      status: event.status,
      timeZone: event.timeZone,
      language: event.language,
    },
    contentLanguages: project.contentLanguages,
    waitingNotes: notes.filter(({ state }) => state === 'waiting').length,
    sessions: sessions.map((session, index) => {
      const { unmarked, conflicts, people } = openIn(session.id, rosters[index]!, notes);
      return {
        ...{ id: session.id, position: session.position, startsAt: session.startsAt, endsAt: session.endsAt },
        ...{
          timeZone: session.timeZone ?? event.timeZone,
          moduleId: session.moduleId,
          moduleTitle: session.moduleTitle,
        },
        finalised: finalised.includes(session.id),
        people,
        marked: people - unmarked.length,
        conflicts: conflicts.length,
      };
    }),
  };
}

type Roster = Awaited<ReturnType<typeof listRoster>>;

/** Whom nobody has marked or excused, and about whom people disagree. */
function openIn(sessionId: string, roster: Roster, notes: Awaited<ReturnType<typeof listAbsenceNotes>>) {
  const isExcused = excusedIn(sessionId, notes);
  const { unmarked, conflicts } = findOpen(roster);
  return {
    people: roster.length,
    unmarked: unmarked.filter(({ registrationId }) => !isExcused(registrationId)).map(asPerson),
    conflicts: conflicts.map(asPerson),
  };
}

const asPerson = ({ registrationId, givenName, familyName }: Roster[number]) => ({
  registrationId,
  givenName,
  familyName,
});

/**
 * The record of a session: whether it is finalised and what happened to it, what is open, and every mark with both
 * clocks.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadSessionRecord({ db, now }: Deps, { projectId, eventId }: EventPlace, sessionId: string) {
  const session = await findSession(db, projectId, sessionId);
  if (!session || session.eventId !== eventId) throw new DomainError('request.not_found', {});
  const [steps, roster, notes, marks] = await Promise.all([
    listSessionSteps(db, projectId, eventId),
    listRoster(db, projectId, sessionId),
    listAbsenceNotes(db, projectId, { eventId }),
    listMarksOf(db, projectId, { sessionId }),
  ]);
  const own = steps.filter((step) => step.sessionId === sessionId);
  return {
    session,
    over: session.endsAt <= now(),
    finalised: own.at(-1)?.step === 'finalised',
    steps: own,
    open: openIn(sessionId, roster, notes),
    people: roster.map(({ markId, ...person }) => ({ ...asPerson({ ...person, markId }), markId })),
    marks,
  };
}
