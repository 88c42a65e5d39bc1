import { listAudit } from '@sens/db/audit';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEventSettler } from '../src/registration/settle-event.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;

describe.each(serverEngines)('the rules of registration on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let now = new Date();
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
  });
  beforeEach(() => {
    now = new Date();
  });
  afterAll(() => house.close());

  const at = (eventId: string) => ({ projectId: project.projectId, eventId });
  const register = (eventId: string, side: string, email = `${crypto.randomUUID()}@example.org`) =>
    house.as(null).registration.register({ ...at(eventId), ...formOf({ side, email }) });
  const registrations = (eventId: string) => listRegistrations(house.deps.db, project.projectId, eventId);
  const statuses = async (eventId: string) => (await registrations(eventId)).map(({ status }) => status);
  const manage = () => house.as(project.manager).registration;
  const change = (eventId: string, rules: Partial<Parameters<ReturnType<typeof manage>['changeRules']>[0]['rules']>) =>
    manage().changeRules({ ...at(eventId), rules: { capacity: 5, needsApproval: false, sideSeats: {}, ...rules } });
  const settle = (eventId: string) => createEventSettler(house.deps)(at(eventId));
  const toldTo = async (email: string) =>
    (await house.mails())
      .filter(({ recipient }) => recipient === email)
      .map(({ template }) => template)
      .reverse();

  it('keeps seats for a side, and gives them to everybody in line when they are released', async () => {
    const event = await mintEvent(house, project, { startsAt: new Date(now.getTime() + 100 * hour) });
    await change(event.id, {
      capacity: 3,
      sideSeats: { HU: 2 },
      seatsReleasedAt: new Date(now.getTime() + 10 * hour).toISOString(),
    });
    for (const side of ['SI', 'SI', 'SI', 'HU']) await register(event.id, side);
    expect(await statuses(event.id)).toEqual(['confirmed', 'waitlisted', 'waitlisted', 'confirmed']);
    const { placesBySide, availability } = await house.as(project.manager).event.byId(at(event.id));
    expect({ placesBySide, availability }).toEqual({ placesBySide: { SI: 0, HU: 1 }, availability: 'places' });

    now = new Date(now.getTime() + 10 * hour + 1);
    await settle(event.id);
    expect(await statuses(event.id)).toEqual(['confirmed', 'confirmed', 'waitlisted', 'confirmed']);
  });

  it('serves the queue before somebody new when the release has not been noticed yet', async () => {
    const event = await mintEvent(house, project, { startsAt: new Date(now.getTime() + 100 * hour) });
    const seatsReleasedAt = new Date(now.getTime() + 10 * hour).toISOString();
    await change(event.id, { capacity: 2, sideSeats: { HU: 1 }, seatsReleasedAt });
    await register(event.id, 'SI');
    await register(event.id, 'SI');
    now = new Date(now.getTime() + 11 * hour);
    await register(event.id, 'HU');
    expect(await statuses(event.id)).toEqual(['confirmed', 'confirmed', 'waitlisted']);
  });

  it('offers a freed seat until a deadline, and passes it on when nobody accepts', async () => {
    const event = await mintEvent(house, project, { startsAt: new Date(now.getTime() + 100 * hour) });
    await change(event.id, { capacity: 1, offerHours: 24 });
    const [seated, first, second] = [
      await register(event.id, 'SI'),
      await register(event.id, 'SI', `first-${event.id}@example.org`),
      await register(event.id, 'HU'),
    ];
    await house.as(null).registration.cancelByAccessCode({ accessCode: seated.accessCode });
    expect(await statuses(event.id)).toEqual(['cancelled', 'offered', 'waitlisted']);
    const page = await house.as(null).registration.byAccessCode({ accessCode: first.accessCode });
    expect(page).toMatchObject({ status: 'offered', offerExpiresAt: new Date(now.getTime() + 24 * hour) });

    now = new Date(now.getTime() + 24 * hour);
    await expect(house.as(null).registration.acceptOffer({ accessCode: first.accessCode })).rejects.toThrow(
      'registration.offer_lapsed',
    );
    await settle(event.id);
    expect(await statuses(event.id)).toEqual(['cancelled', 'cancelled', 'offered']);
    expect((await house.as(null).registration.byAccessCode({ accessCode: first.accessCode })).endedBy).toBe(
      'offer_lapsed',
    );
    expect(await toldTo(`first-${event.id}@example.org`)).toEqual([
      'registration_waitlisted',
      'place_offered',
      'offer_lapsed',
    ]);
    await house.as(null).registration.acceptOffer({ accessCode: second.accessCode });
    await house.as(null).registration.acceptOffer({ accessCode: second.accessCode });
    expect(await statuses(event.id)).toEqual(['cancelled', 'cancelled', 'confirmed']);
  });

  it('lets a manager approve and decline, in the order of arrival and within the seats', async () => {
    const event = await mintEvent(house, project);
    await change(event.id, { capacity: 1, needsApproval: true });
    const emails = ['a', 'b', 'c'].map((name) => `${name}-${event.id}@example.org`);
    for (const email of emails) expect((await register(event.id, 'SI', email)).status).toBe('pending');
    const [a, b, c] = await registrations(event.id);
    const decide = (decision: 'approve' | 'decline', ...ids: string[]) =>
      manage().decidePending({ ...at(event.id), registrationIds: ids, decision });
    expect(await decide('approve', c!.id, b!.id)).toEqual({ confirmed: 1, waitlisted: 1, declined: 0 });
    expect(await statuses(event.id)).toEqual(['pending', 'confirmed', 'waitlisted']);
    await expect(decide('decline', a!.id, b!.id)).rejects.toThrow('registration.not_pending');
    expect(await statuses(event.id)).toEqual(['pending', 'confirmed', 'waitlisted']);
    await decide('decline', a!.id);
    expect(await Promise.all(emails.map(toldTo))).toEqual([
      ['registration_pending', 'registration_declined'],
      ['registration_pending', 'registration_confirmed'],
      ['registration_pending', 'registration_waitlisted'],
    ]);
  });

  it('moves somebody to the head of the line with a reason that is kept', async () => {
    const event = await mintEvent(house, project);
    await change(event.id, { capacity: 1 });
    const first = await register(event.id, 'SI');
    await register(event.id, 'SI');
    const urgent = await register(event.id, 'SI');
    const [, , last] = await registrations(event.id);
    await manage().moveUp({ ...at(event.id), registrationId: last!.id, reason: 'Interprets for the group' });
    const { queuePlace } = await house.as(null).registration.byAccessCode({ accessCode: urgent.accessCode });
    expect(queuePlace).toBe(1);
    await house.as(null).registration.cancelByAccessCode({ accessCode: first.accessCode });
    expect(await statuses(event.id)).toEqual(['cancelled', 'waitlisted', 'confirmed']);
    const trail = await listAudit(house.deps.db, project.projectId, last!.id);
    expect(trail.map(({ action, detail }) => [action, detail['reason']])).toContainEqual([
      'registration.moved_up',
      'Interprets for the group',
    ]);
    await expect(manage().moveUp({ ...at(event.id), registrationId: last!.id, reason: 'Again' })).rejects.toThrow(
      'registration.not_waiting',
    );
  });

  it('seats the queue when the capacity is raised, and refuses one below what is taken', async () => {
    const event = await mintEvent(house, project);
    await change(event.id, { capacity: 1 });
    for (const side of ['SI', 'SI', 'HU']) await register(event.id, side);
    await change(event.id, { capacity: 2 });
    expect(await statuses(event.id)).toEqual(['confirmed', 'confirmed', 'waitlisted']);
    await expect(change(event.id, { capacity: 1 })).rejects.toThrow('registration.capacity_below_taken');
    await expect(change(event.id, { capacity: 2, sideSeats: { AT: 1 } })).rejects.toThrow('request.invalid');
    await expect(change(event.id, { capacity: 2, sideSeats: { SI: 2, HU: 1 } })).rejects.toThrow();
    expect((await house.as(project.manager).event.byId(at(event.id))).capacity).toBe(2);
  });

  it('decides nothing about registrations of another event or project', async () => {
    const [event, other] = [await mintEvent(house, project), await mintEvent(house, project)];
    await change(event.id, { needsApproval: true });
    await register(event.id, 'SI');
    const [pending] = await registrations(event.id);
    const ids = { registrationIds: [pending!.id], decision: 'approve' as const };
    await expect(manage().decidePending({ ...at(other.id), ...ids })).rejects.toThrow('registration.not_pending');
    const foreign = await mintProject(house);
    await expect(
      house.as(foreign.manager).registration.decidePending({ projectId: foreign.projectId, eventId: event.id, ...ids }),
    ).rejects.toThrow('request.not_found');
    expect(await statuses(event.id)).toEqual(['pending']);
  });
});
