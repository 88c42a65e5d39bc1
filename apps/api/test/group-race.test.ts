import { newId } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { listGroups, listSeats } from '@sens/db/group';
import { listRegistrations } from '@sens/db/registration';
import { dropConstraint, openWithoutLocks } from '@sens/db/testing';
import { sum } from '@sens/domain/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSeats } from '../src/group/hold-seats.ts';
import { namePeople } from '../src/group/name-people.ts';
import { registerParticipant } from '../src/registration/register-participant.ts';
import type { Deps } from '../src/shared/deps.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const clients = 60;
const capacity = 30;

describe('organisations and single people at one event on postgres', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  /** Every third client holds three seats and names one person at once; the others register. */
  async function storm(deps: Deps) {
    const { id: eventId } = await mintEvent(house, project, { capacity, startsAt: new Date(Date.now() + 1e9) });
    const at = { projectId: project.projectId, eventId };
    const client = async (number: number) => {
      if (number % 3 > 0) return void (await registerParticipant(deps, at, formOf()));
      const { accessCode } = await holdSeats(deps, at, {
        ...{ organisationName: 'Zadruga Dobrina', givenName: 'Ana', familyName: 'Vzorec', email: 'ana@example.org' },
        ...{ locale: 'sl', seats: { SI: 2, HU: 1 }, noticeRead: true, idempotencyKey: newId() },
      });
      const { givenName, familyName, email, gender } = formOf();
      await namePeople(deps, accessCode, [{ seat: 2, givenName, familyName, email, gender }]);
    };
    const ended = await Promise.allSettled(Array.from({ length: clients }, (_, number) => client(number)));
    return { at, faults: ended.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : [])) };
  }

  async function outcome({ at }: Awaited<ReturnType<typeof storm>>) {
    const event = (await findEvent(house.deps.db, at.projectId, { id: at.eventId }))!;
    const groups = await listGroups(house.deps.db, at.projectId, at.eventId);
    const ids = groups.map(({ id }) => id);
    const held = (await listSeats(house.deps.db, at.projectId, ids)).filter(({ status }) => status !== 'named');
    const people = await listRegistrations(house.deps.db, at.projectId, at.eventId);
    const line = [...held, ...people].sort((one, other) => one.position - other.position);
    return {
      taken: sum(Object.values(event.people.seatsTaken)),
      everybody: line.length,
      places: new Set(line.map(({ position }) => position)).size,
      /** Whether the first ones have the seats, and only they. */
      inOrder: line.every(({ status }, index) => status === (index < capacity ? 'confirmed' : 'waitlisted')),
    };
  }

  it('gives each seat once, in the order of arrival', async () => {
    const run = await storm(house.deps);
    expect(run.faults).toEqual([]);
    expect(await outcome(run)).toEqual({ taken: capacity, everybody: 100, places: 100, inOrder: true });
  }, 60_000);

  it('goes wrong when the lock is left out (negative control)', async () => {
    const unlocked = openWithoutLocks(house.database.url!);
    // The order of arrival is a constraint too, which would turn the race into errors.
    await dropConstraint(house.database.url!, 'registration', 'registration_position');
    try {
      const run = await storm({ ...house.deps, db: unlocked.db });
      const { taken, places } = await outcome(run);
      expect({ taken, places }).not.toEqual({ taken: capacity, places: 100 });
    } finally {
      await unlocked.close();
    }
  }, 60_000);
});
