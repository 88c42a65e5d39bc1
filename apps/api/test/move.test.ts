import { listAudit } from '@sens/db/audit';
import { listRegistrations } from '@sens/db/registration';
import { dropConstraint, openWithoutLocks, serverEngines } from '@sens/db/testing';
import { newId } from '@sens/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveRegistration } from '../src/registration/move-registration.ts';
import { registerParticipant } from '../src/registration/register-participant.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const reason = 'The group is split.';

describe.each(serverEngines)('moving a registration on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const mint = (capacity: number) => mintEvent(house, project, { capacity });
  const register = (eventId: string, form = formOf()) =>
    house.as(null).registration.register({ projectId: project.projectId, eventId, ...form });
  const listed = (eventId: string) => listRegistrations(house.deps.db, project.projectId, eventId);
  const statuses = async (eventId: string) => (await listed(eventId)).map(({ status, endedBy }) => endedBy ?? status);
  const move = (from: { eventId: string; id: string }, targetEventId: string, mayWait = true) =>
    house.as(project.manager).registration.move({
      ...{ projectId: project.projectId, eventId: from.eventId, registrationId: from.id },
      ...{ targetEventId, reason, mayWait },
    });

  it('ends it where it was, begins one where the person goes, and gives the freed seat away', async () => {
    const [from, to] = [await mint(1), await mint(2)];
    const [first, second] = [formOf(), formOf()];
    await register(from.id, first);
    await register(from.id, second);
    const [moved] = await listed(from.id);
    expect(await move(moved!, to.id)).toEqual({ status: 'confirmed' });
    expect(await statuses(from.id)).toEqual(['moved', 'confirmed']);
    expect(await statuses(to.id)).toEqual(['confirmed']);
    const told = (await house.mails()).filter(({ recipient }) => recipient === first.email);
    expect(told.map(({ template }) => template).sort()).toEqual([
      'registration_confirmed',
      'registration_confirmed',
      'registration_moved',
    ]);
    const [arrived] = await listed(to.id);
    const trail = [moved!.id, arrived!.id].map(
      async (id) => (await listAudit(house.deps.db, project.projectId, id))[0],
    );
    expect((await Promise.all(trail)).map((entry) => ({ action: entry!.action, detail: entry!.detail }))).toEqual([
      { action: 'registration.moved', detail: { eventId: from.id, to: to.id, from: 'confirmed', reason } },
      { action: 'registration.moved', detail: { eventId: to.id, from: from.id, status: 'confirmed', reason } },
    ]);
  });

  it('lets the person wait in a full event only where the manager says so, and else moves nothing', async () => {
    const [from, full] = [await mint(1), await mint(1)];
    await register(from.id);
    await register(full.id);
    const [registration] = await listed(from.id);
    await expect(move(registration!, full.id, false)).rejects.toThrow('registration.target_full');
    expect(await statuses(from.id)).toEqual(['confirmed']);
    expect(await statuses(full.id)).toEqual(['confirmed']);
    expect(await move(registration!, full.id)).toEqual({ status: 'waitlisted' });
    expect(await statuses(from.id)).toEqual(['moved']);
    expect(await statuses(full.id)).toEqual(['confirmed', 'waitlisted']);
  });

  it('refuses what has ended, who is there already, the same event, and events of other projects', async () => {
    const [from, to] = [await mint(3), await mint(3)];
    const form = formOf();
    await register(from.id, form);
    await register(to.id, { ...form, idempotencyKey: newId() });
    const [registration] = await listed(from.id);
    await expect(move(registration!, to.id)).rejects.toThrow('registration.already_registered');
    await expect(move(registration!, from.id)).rejects.toThrow('registration.already_registered');
    const foreign = await mintProject(house);
    const elsewhere = await mintEvent(house, foreign, {});
    await expect(move(registration!, elsewhere.id)).rejects.toThrow('request.not_found');
    await expect(move({ ...registration!, eventId: to.id }, from.id)).rejects.toThrow('request.not_found');
    expect(await statuses(from.id)).toEqual(['confirmed']);
    const other = await mint(3);
    expect(await move(registration!, other.id)).toEqual({ status: 'confirmed' });
    await expect(move(registration!, other.id)).rejects.toThrow('registration.already_cancelled');
  });
});

describe('moves in both directions while people register, on postgres', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  /** Two full events, whose people change places while others register for both. */
  async function changePlaces(deps: House['deps']) {
    const events = [await mintEvent(house, project, { capacity: 4 }), await mintEvent(house, project, { capacity: 4 })];
    const at = (index: number) => ({ projectId: project.projectId, eventId: events[index]!.id });
    for (const index of [0, 1])
      for (let seat = 0; seat < 3; seat++) await registerParticipant(house.deps, at(index), formOf());
    const people = await Promise.all(
      [0, 1].map((index) => listRegistrations(house.deps.db, project.projectId, events[index]!.id)),
    );
    const moves = [0, 1].flatMap((index) =>
      people[index]!.map(({ id }) =>
        moveRegistration(
          deps,
          project.manager.id,
          { ...at(index), registrationId: id },
          { targetEventId: events[1 - index]!.id, reason, mayWait: true, waive: false },
        ),
      ),
    );
    const arrivals = [0, 1].flatMap((index) =>
      Array.from({ length: 6 }, () => registerParticipant(deps, at(index), formOf())),
    );
    const settled = await Promise.allSettled([...moves, ...arrivals]);
    const seated = await Promise.all(
      events.map(async ({ id }) =>
        (await listRegistrations(house.deps.db, project.projectId, id)).filter(({ status }) => status === 'confirmed'),
      ),
    );
    const failed = settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    return { failed, seated: seated.map((list) => list.length) };
  }

  it('fills both events exactly, and no two moves block each other for good', async () => {
    for (let run = 0; run < 5; run++) {
      expect(await changePlaces(house.deps)).toEqual({ failed: [], seated: [4, 4] });
    }
  });

  it('gives away more seats than there are when the locks are left out (negative control)', async () => {
    const unlocked = openWithoutLocks(house.database.url!);
    await dropConstraint(house.database.url!, 'registration', 'registration_position');
    try {
      const outcomes = [];
      for (let run = 0; run < 3; run++) outcomes.push(await changePlaces({ ...house.deps, db: unlocked.db }));
      expect(outcomes.some(({ seated }) => seated.some((taken) => taken > 4))).toBe(true);
    } finally {
      await unlocked.close();
    }
  });
});
