import { listMarks } from '@sens/db/attendance';
import { findEvent, listSessions } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import type { Deps } from '../shared/deps.ts';
import { DomainError } from '@sens/domain';

/** What one person's row of the ledger is made of: the sessions of the event, each with every mark of theirs. */
export async function loadMarks(
  { db }: Pick<Deps, 'db'>,
  { projectId, eventId, participantId }: { projectId: string; eventId: string; participantId: string },
) {
  const [event, registrations, sessions] = await Promise.all([
    findEvent(db, projectId, { id: eventId }),
    listRegistrations(db, projectId, eventId),
    listSessions(db, projectId, eventId),
  ]);
  const own = registrations.filter((registration) => registration.participantId === participantId);
  const [person] = own;
  if (!event || !person) throw new DomainError('request.not_found', {});
  const marks = await listMarks(db, projectId, {
    sessionIds: sessions.map(({ id }) => id),
    registrationIds: own.map(({ id }) => id),
  });
  const { id, title, timeZone } = event;
  return {
    event: { id, title, timeZone },
    person: { givenName: person.givenName, familyName: person.familyName },
    sessions: sessions.map((session) => ({
      ...{ id: session.id, startsAt: session.startsAt, endsAt: session.endsAt, moduleTitle: session.moduleTitle },
      marks: marks
        .filter(({ sessionId }) => sessionId === session.id)
        .map(({ markId, status, minutes, remark, markedAt, receivedAt, markedBy, basedOn }) => ({
          ...{ markId, status, minutes, remark, markedAt, receivedAt, markedBy, corrects: basedOn !== null },
        })),
    })),
  };
}
