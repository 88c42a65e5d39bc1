import { newAccessCode, newId } from '@sens/db';
import { addParticipants } from '@sens/db/participant';
import { addRegistrations } from '@sens/db/registration';
import { nameKey } from '@sens/domain/participant';
import { mintEvent, type House, type MintedProject } from './house.ts';

/** An event that many people attended in full; they are registered directly, because through the API it takes long. */
export async function mintAttendedEvent(house: House, project: MintedProject, people: number) {
  const { projectId } = project;
  const startsAt = new Date(house.deps.now().getTime() - 24 * 3600 * 1000);
  const event = await mintEvent(house, project, { startsAt, capacity: people });
  const holders = Array.from({ length: people }, (_, index) => {
    const name = { givenName: 'Živa', familyName: `Čuk ${index}` };
    const email = `${newId()}@example.org`;
    return { projectId, id: newId(), ...name, nameKey: nameKey(name), email, locale: 'sl', side: 'SI' };
  });
  const registrations = holders.map(({ id: participantId }, index) => ({
    ...{ projectId, id: newId(), eventId: event.id, participantId, status: 'confirmed' as const, locale: 'sl' },
    ...{ position: index + 1, queueRank: index + 1, accessCode: newAccessCode(), side: 'SI' },
  }));
  await house.deps.db.transaction(async (tx) => {
    await addParticipants(tx, holders);
    await addRegistrations(tx, registrations);
  });
  const marks = registrations.map(({ id: registrationId }, index) => ({
    ...{ markId: newId(), sessionId: event.sessions[0]!.id, registrationId, status: 'present' as const },
    ...{ markedAt: new Date().toISOString(), device: newId(), sequence: index },
  }));
  for (let first = 0; first < marks.length; first += 100) {
    await house.as(project.trainer).attendance.submit({ projectId, marks: marks.slice(first, first + 100) });
  }
  return { eventId: event.id, participantIds: holders.map(({ id }) => id) };
}
