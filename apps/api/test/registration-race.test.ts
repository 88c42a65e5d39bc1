import { findEvent, setRegistrationRules } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import { dropConstraint, openWithoutLocks } from '@sens/db/testing';
import { DomainError } from '@sens/domain';
import { freeSeats } from '@sens/domain/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOffer } from '../src/registration/accept-offer.ts';
import { cancelRegistration } from '../src/registration/cancel-registration.ts';
import { changeRegistrationRules } from '../src/registration/change-rules.ts';
import { registerParticipant } from '../src/registration/register-participant.ts';
import { createEventSettler } from '../src/registration/settle-event.ts';
import type { Deps } from '../src/shared/deps.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const clients = 200;
const hour = 3600 * 1000;
const sides = ['SI', 'HU'];
const kept = { capacity: 30, needsApproval: false, sideSeats: { SI: 8, HU: 8 }, offerHours: 1 };

/** A refusal is an answer; anything else is a fault. */
async function refusable(act: Promise<unknown>): Promise<void> {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

describe('two hundred clients at one event on postgres', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  /** Everybody at once: registering, cancelling, accepting; offers lapse, seats are released, the capacity changes. */
  async function storm(deps: Deps) {
    let time = Date.now();
    const clocked = { ...deps, now: () => new Date(time) };
    const event = await mintEvent(house, project, { startsAt: new Date(time + 200 * hour) });
    const at = { projectId: project.projectId, eventId: event.id };
    // Set directly: the storm's own changes of the rules go through the use case.
    await house.deps.db.transaction((tx) => setRegistrationRules(tx, at.projectId, at.eventId, kept));
    const settle = createEventSettler(clocked);
    const rules = (changed: object) =>
      refusable(changeRegistrationRules(clocked, project.manager.id, at, { ...kept, reminderHours: [], ...changed }));

    const client = async (number: number) => {
      await registerParticipant(clocked, at, formOf({ side: sides[number % 2]! }));
      const mine = (await listRegistrations(deps.db, at.projectId, at.eventId))[number % 50];
      if (mine && number % 3 === 0)
        await refusable(cancelRegistration(clocked, { ...at, id: mine.id }, { kind: 'participant' }));
      if (mine && number % 4 === 1) await refusable(acceptOffer(clocked, { ...at, id: mine.id }));
      if (number % 40 === 7) await rules({ capacity: 24 + (number % 9) });
      if (number % 50 === 11) {
        time += 2 * hour;
        await settle(at);
      }
      if (number === 150) await rules({ seatsReleasedAt: new Date(time).toISOString() });
    };
    const ended = await Promise.allSettled(Array.from({ length: clients }, (_, number) => client(number)));
    const faults = ended.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
    return { at, faults, now: new Date(time), settle: () => settle(at) };
  }

  /** What of the outcome breaks the rules; empty when nobody was wronged. */
  async function wrongs({ at, now }: Awaited<ReturnType<typeof storm>>): Promise<string[]> {
    const event = (await findEvent(house.deps.db, at.projectId, { id: at.eventId }))!;
    const all = await listRegistrations(house.deps.db, at.projectId, at.eventId);
    const seated = all.filter(({ status }) => status === 'confirmed' || status === 'offered');
    const waiting = all.filter(({ status }) => status === 'waitlisted');
    const found: string[] = [];
    if (seated.length > event.capacity) found.push(`${seated.length} seats of ${event.capacity}`);
    for (const side of sides) {
      if (waiting.some((person) => person.side === side) && freeSeats(event, event.people.seatsTaken, side, now) > 0) {
        found.push(`an empty seat while ${side} waits`);
      }
      const first = Math.min(...waiting.filter((person) => person.side === side).map(({ position }) => position));
      const passed = seated.filter((person) => person.side === side && person.position > first).length;
      if (passed > 0) found.push(`${passed} of ${side} passed somebody earlier in line`);
    }
    const positions = all.map(({ position }) => position);
    if (new Set(positions).size < positions.length) found.push('two people on one place in line');
    return found;
  }

  it('sells no seat twice and passes nobody, whatever happens at once', async () => {
    const outcome = await storm(house.deps);
    expect(outcome.faults).toEqual([]);
    await outcome.settle();
    expect(await wrongs(outcome)).toEqual([]);
    const all = await listRegistrations(house.deps.db, outcome.at.projectId, outcome.at.eventId);
    expect(all.length).toBe(clients);
  }, 60_000);

  it('goes wrong when the lock is left out (negative control)', async () => {
    const unlocked = openWithoutLocks(house.database.url!);
    // The order of arrival is a constraint too, which would turn the race into errors.
    await dropConstraint(house.database.url!, 'registration', 'registration_position');
    try {
      // Statements that wait for each other in circles are among what the lock prevents.
      const outcome = await storm({ ...house.deps, db: unlocked.db });
      expect(await wrongs(outcome)).not.toEqual([]);
    } finally {
      await unlocked.close();
    }
  }, 60_000);
});
