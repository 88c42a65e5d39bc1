import { listSessions } from '@sens/db/event';
import { listAbsenceNotes, listMarksOf } from '@sens/db/record';
import { findRegistration } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { placeOf } from '../registration/place-of.ts';
import type { EventPlace } from './assert-may-record.ts';
import { loadHours } from './load-hours.ts';

/**
 * The record of one person at an event: hours, the rule line by line, absence notes, and every mark with both clocks.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadPersonRecord(deps: Deps, { projectId, eventId }: EventPlace, registrationId: string) {
  const registration = await findRegistration(deps.db, projectId, registrationId);
  if (registration?.eventId !== eventId) throw new DomainError('request.not_found', {});
  const [hours, marks, notes] = await Promise.all([
    loadHours(deps, { projectId, eventId }),
    listMarksOf(deps.db, projectId, { registrationId }),
    listAbsenceNotes(deps.db, projectId, { registrationId }),
  ]);
  const { givenName, familyName, participantId } = registration;
  return {
    person: { givenName, familyName },
    modules: hours.modules,
    hours: hours.people.find((person) => person.participantId === participantId) ?? null,
    marks,
    notes,
  };
}

/**
 * What somebody sees of their own attendance through the private link; null without a confirmed place.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadOwnRecord(deps: Deps, accessCode: string) {
  const { projectId, eventId, id } = await placeOf(deps, accessCode);
  const registration = await findRegistration(deps.db, projectId, id);
  if (registration?.status !== 'confirmed') return null;
  const [hours, notes, sessions] = await Promise.all([
    loadHours(deps, { projectId, eventId }),
    listAbsenceNotes(deps.db, projectId, { registrationId: id }),
    listSessions(deps.db, projectId, eventId),
  ]);
  const own = hours.people.find(({ participantId }) => participantId === registration.participantId);
  if (!own) return null;
  const { completed, criteria, total } = own;
  return {
    ...{ completed, criteria, total, modules: hours.modules },
    sessions: sessions.map(({ id: sessionId, position, startsAt, endsAt, timeZone, moduleTitle }) => {
      const attendance = own.sessions.find((one) => one.sessionId === sessionId);
      const { status = null, minutes = 0, sessionMinutes = 0 } = attendance ?? {};
      return { sessionId, position, startsAt, endsAt, timeZone, moduleTitle, status, minutes, sessionMinutes };
    }),
    notes: notes.map((note) => ({
      ...{ id: note.id, sessionIds: note.sessionIds, reason: note.reason, fileName: note.fileName },
      ...{ state: note.state, remark: note.remark, createdAt: note.createdAt },
    })),
  };
}
