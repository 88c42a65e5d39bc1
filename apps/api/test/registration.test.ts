import { listRegistrations } from '@sens/db/registration';
import { dropConstraint, openWithoutLocks, testEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerParticipant } from '../src/registration/register-participant.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(testEngines)('registering on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const register = (eventId: string, form = formOf()) =>
    house.as(null).registration.register({ projectId: project.projectId, eventId, ...form });
  const statuses = async (eventId: string) =>
    (await listRegistrations(house.deps.db, project.projectId, eventId)).map(({ status }) => status);

  it('confirms while seats are free and puts the next person on the waiting list', async () => {
    const event = await mintEvent(house, project, { capacity: 2 });
    const outcomes = [await register(event.id), await register(event.id), await register(event.id)];
    expect(outcomes.map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'waitlisted']);
    const waiting = await house.as(null).registration.byAccessCode({ accessCode: outcomes[2]!.accessCode });
    expect(waiting).toMatchObject({ status: 'waitlisted', queuePlace: 1, cancellable: true });
  });

  it('gives a freed seat to the first in line and tells both', async () => {
    const event = await mintEvent(house, project, { capacity: 1 });
    const [seated, first, second] = [
      await register(event.id, formOf({ email: 'seated@example.org' })),
      await register(event.id, formOf({ email: 'first@example.org', locale: 'hu' })),
      await register(event.id),
    ];
    await house.as(null).registration.cancelByAccessCode({ accessCode: seated.accessCode });
    expect(await statuses(event.id)).toEqual(['cancelled', 'confirmed', 'waitlisted']);
    expect(await house.as(null).registration.byAccessCode({ accessCode: first.accessCode })).toMatchObject({
      status: 'confirmed',
      queuePlace: null,
    });
    expect(await house.as(null).registration.byAccessCode({ accessCode: second.accessCode })).toMatchObject({
      queuePlace: 1,
    });
    const told = (await house.mails()).filter(({ recipient }) =>
      ['seated@example.org', 'first@example.org'].includes(recipient),
    );
    expect(told.map(({ recipient, template, locale }) => [recipient, template, locale]).sort()).toEqual([
      ['first@example.org', 'registration_promoted', 'hu'],
      ['first@example.org', 'registration_waitlisted', 'hu'],
      ['seated@example.org', 'registration_cancelled', 'sl'],
      ['seated@example.org', 'registration_confirmed', 'sl'],
    ]);
  });

  it('keeps the queue: a seat that comes free later is not for somebody new', async () => {
    const event = await mintEvent(house, project, { capacity: 1 });
    const seated = await register(event.id);
    await register(event.id);
    await house.as(null).registration.cancelByAccessCode({ accessCode: seated.accessCode });
    expect((await register(event.id)).status).toBe('waitlisted');
  });

  it('refuses to cancel twice and to cancel with an unknown code', async () => {
    const event = await mintEvent(house, project);
    const { accessCode } = await register(event.id);
    await house.as(null).registration.cancelByAccessCode({ accessCode });
    await expect(house.as(null).registration.cancelByAccessCode({ accessCode })).rejects.toThrow(
      'registration.already_cancelled',
    );
    await expect(house.as(null).registration.cancelByAccessCode({ accessCode: 'nonsense' })).rejects.toThrow(
      'request.not_found',
    );
  });

  it('gives one registration for the same form sent fifty times at once, and refuses the key with other data', async () => {
    const event = await mintEvent(house, project);
    const form = formOf();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => register(event.id, form)));
    expect(new Set(outcomes.map(({ accessCode }) => accessCode)).size).toBe(1);
    expect(await statuses(event.id)).toEqual(['confirmed']);
    await expect(register(event.id, { ...form, givenName: 'Zoran' })).rejects.toThrow('registration.key_reused');
  });

  it('knows a person by mailbox and name, whatever the accents and their order', async () => {
    const [one, other] = [await mintEvent(house, project), await mintEvent(house, project)];
    await register(one.id, formOf({ givenName: 'Živa', familyName: 'Čuk', email: 'ziva@example.org' }));
    await register(other.id, formOf({ givenName: 'CUK', familyName: 'ziva', email: 'Ziva@Example.org' }));
    await register(other.id, formOf({ givenName: 'Žan', familyName: 'Čuk', email: 'ziva@example.org' }));
    const ids = await Promise.all(
      [one, other].map(({ id }) => listRegistrations(house.deps.db, project.projectId, id)),
    );
    const [[first] = [], [same, relative] = []] = ids.map((found) => found.map(({ participantId }) => participantId));
    expect(same).toBe(first);
    expect(relative).not.toBe(first);
    await expect(
      register(one.id, formOf({ givenName: 'živa', familyName: 'čuk', email: 'ziva@example.org' })),
    ).rejects.toThrow('registration.already_registered');
  });

  it('takes no registration for a draft, a past or a foreign event, or from a side that is not the project’s', async () => {
    const foreign = await mintProject(house);
    const foreignEvent = await mintEvent(house, foreign);
    const past = await mintEvent(house, project, { startsAt: new Date(Date.now() - 48 * 3600 * 1000) });
    const open = await mintEvent(house, project);
    await expect(register(foreignEvent.id)).rejects.toThrow('request.not_found');
    await expect(register(past.id)).rejects.toThrow('registration.event_over');
    await expect(register(open.id, formOf({ side: 'AT' }))).rejects.toThrow('request.invalid');
    expect(await statuses(open.id)).toEqual([]);
  });
});

describe('twenty at once for five seats on postgres', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  it('gives five seats and fifteen places in the queue, in order', async () => {
    const event = await mintEvent(house, project, { capacity: 5 });
    const at = { projectId: project.projectId, eventId: event.id };
    await Promise.all(Array.from({ length: 20 }, () => registerParticipant(house.deps, at, formOf())));
    const found = await listRegistrations(house.deps.db, project.projectId, event.id);
    expect(found.map(({ status }) => status)).toEqual([...Array(5).fill('confirmed'), ...Array(15).fill('waitlisted')]);
    expect(found.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('sells more than five seats when the lock is left out (negative control)', async () => {
    const event = await mintEvent(house, project, { capacity: 5 });
    const at = { projectId: project.projectId, eventId: event.id };
    const unlocked = openWithoutLocks(house.database.url!);
    // The order of arrival is a constraint too, which would turn the race into errors.
    await dropConstraint(house.database.url!, 'registration', 'registration_position');
    try {
      const deps = { ...house.deps, db: unlocked.db };
      await Promise.all(Array.from({ length: 20 }, () => registerParticipant(deps, at, formOf())));
      const found = await listRegistrations(house.deps.db, project.projectId, event.id);
      expect(found.filter(({ status }) => status === 'confirmed').length).toBeGreaterThan(5);
    } finally {
      await unlocked.close();
    }
  });
});
