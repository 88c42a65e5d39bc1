import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import type { AttendanceMarkInput } from '@sens/domain/attendance';
import { formOf, mintEvent, type House, type MintedProject } from './house.ts';

export const hour = 3600 * 1000;

/** A clock that tests move. */
export function movableClock() {
  let time = Date.now();
  return { now: () => new Date(time), forward: (hours: number) => (time += hours * hour) };
}

/** An event of some sessions that begins in an hour, with people registered. */
export async function mintRecorded(
  house: House,
  project: MintedProject,
  { people, sessions = 1 }: { people: number; sessions?: number },
) {
  const { projectId } = project;
  const startsAt = new Date(house.deps.now().getTime() + hour);
  const event = await mintEvent(house, project, { startsAt, sessions, capacity: 100 });
  for (let person = 0; person < people; person += 1) {
    const form = formOf({ side: person % 2 === 0 ? 'SI' : 'HU' });
    await house.as(null).registration.register({ projectId, eventId: event.id, ...form });
  }
  const registrations = await listRegistrations(house.deps.db, projectId, event.id);
  return { event, registrations, at: { projectId, eventId: event.id } };
}

export const markOf = (
  sessionId: string,
  registrationId: string,
  values: Partial<AttendanceMarkInput> = {},
): AttendanceMarkInput => ({
  ...{ markId: newId(), sessionId, registrationId, status: 'present', minutes: null, remark: null },
  ...{
    basedOn: null,
    reason: null,
    source: 'roll_call',
    markedAt: new Date().toISOString(),
    device: newId(),
    sequence: 1,
  },
  ...values,
});
