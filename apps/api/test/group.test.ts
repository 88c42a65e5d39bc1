import { listEntryFacts } from '@sens/db/indicator';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { contactKeptDays } from '@sens/domain/group';
import { newId } from '@sens/db';
import type { JobData } from '@sens/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdSeats } from '../src/group/hold-seats.ts';
import { createGroupReminder } from '../src/group/remind-group.ts';
import { createExpirer } from '../src/privacy/expire-personal-data.ts';
import { createEventSettler } from '../src/registration/settle-event.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;
const start = Date.now();

describe.each(serverEngines)('groups on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let now = new Date();
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
  });
  beforeEach(() => {
    now = new Date(start);
  });
  afterAll(() => house.close());

  const at = (eventId: string) => ({ projectId: project.projectId, eventId });
  const event = (capacity: number) => mintEvent(house, project, { capacity, startsAt: new Date(start + 200 * hour) });
  const contact = () => `${newId()}@example.org`;
  const form = (seats: Record<string, number>, email = contact()) => ({
    ...{ organisationName: 'Zadruga Dobrina', givenName: 'Ana', familyName: 'Vzorec', email, locale: 'sl', seats },
    ...{ noticeRead: true, idempotencyKey: newId() },
  });
  // Past the limit on how often one address holds seats, which has a test of its own.
  const hold = (eventId: string, seats: Record<string, number>, email?: string) =>
    holdSeats(house.deps, at(eventId), form(seats, email));
  const nobody = () => house.as(null);
  const manage = () => house.as(project.manager).group;
  const view = (accessCode: string) => nobody().group.byAccessCode({ accessCode });
  const states = async (accessCode: string) => (await view(accessCode)).seats.map(({ status }) => status);
  const person = (seat: number, values: { email?: string; locale?: string; region?: string } = {}) => ({
    ...{ seat, givenName: 'Živa', familyName: `Čuk ${seat}`, email: contact(), gender: 'female' as const, ...values },
  });
  const registrations = (eventId: string) => listRegistrations(house.deps.db, project.projectId, eventId);
  const register = (eventId: string) => nobody().registration.register({ ...at(eventId), ...formOf() });
  const told = async (email: string) =>
    (await house.mails())
      .filter(({ recipient }) => recipient === email)
      .map(({ template, params }) => `${template} ${(params as { news?: string }).news ?? ''}`.trim())
      .reverse();
  const counts = async (eventId: string) => {
    const { seatsTaken, waiting, placesLeft } = await house.as(project.manager).event.byId(at(eventId));
    return { seatsTaken, waiting, placesLeft };
  };

  it('holds seats as taken, the rest waits in the same line as everybody', async () => {
    const { id } = await event(4);
    await register(id);
    const { accessCode } = await hold(id, { SI: 3, HU: 2 });
    expect(await states(accessCode)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waitlisted', 'waitlisted']);
    expect(await counts(id)).toEqual({ seatsTaken: 4, waiting: 2, placesLeft: 0 });
    const late = await register(id);
    expect(late.status).toBe('waitlisted');
    expect((await nobody().registration.byAccessCode({ accessCode: late.accessCode })).queuePlace).toBe(3);
  });

  it('holds once what is sent twice', async () => {
    const { id } = await event(4);
    const input = form({ SI: 2 });
    const first = await holdSeats(house.deps, at(id), input);
    expect(await holdSeats(house.deps, at(id), input)).toEqual(first);
    await expect(holdSeats(house.deps, at(id), { ...input, seats: { SI: 3 } })).rejects.toMatchObject({
      code: 'registration.key_reused',
    });
    expect((await counts(id)).seatsTaken).toBe(2);
  });

  it('names people with the state of their seats, and tells each in their language where their data come from', async () => {
    const { id } = await event(1);
    const { accessCode } = await hold(id, { SI: 2 });
    const [first, second] = [person(1, { locale: 'hu', region: 'SI031' }), person(2)];
    const abroad = { accessCode, people: [person(2, { region: 'FR101' })] };
    await expect(nobody().group.name(abroad)).rejects.toThrow('request.invalid');
    const before = await counts(id);
    await nobody().group.name({ accessCode, people: [second, first] });
    expect(await counts(id)).toEqual(before);
    const people = (await registrations(id)).map(({ email, status, position, locale, organisationName }) => ({
      ...{ email, status, position, locale, organisationName },
    }));
    const organisationName = 'Zadruga Dobrina';
    expect(people).toEqual([
      { email: first.email, status: 'confirmed', position: 1, locale: 'hu', organisationName },
      { email: second.email, status: 'waitlisted', position: 2, locale: 'sl', organisationName },
    ]);
    const [named] = await registrations(id);
    const { participantId } = named!;
    const { projectId } = project;
    const [known] = await house.deps.db.transaction((tx) => listEntryFacts(tx, projectId, [participantId]));
    expect(known!.region).toBe('SI031');
    const mail = (await house.mails()).find(({ recipient }) => recipient === first.email)!;
    expect({ template: mail.template, namedBy: (mail.params as { namedBy: string }).namedBy }).toEqual({
      template: 'registration_confirmed',
      namedBy: organisationName,
    });
    await expect(nobody().group.name({ accessCode, people: [person(1)] })).rejects.toMatchObject({
      cause: expect.objectContaining({ code: 'group.seat_taken' }),
    });
  });

  it('names all or none: somebody registered already stops the others', async () => {
    const { id } = await event(5);
    const { accessCode } = await hold(id, { SI: 2 });
    const twice = person(1);
    await expect(nobody().group.name({ accessCode, people: [twice, { ...twice, seat: 2 }] })).rejects.toMatchObject({
      cause: expect.objectContaining({ code: 'group.person_registered' }),
    });
    expect(await states(accessCode)).toEqual(['confirmed', 'confirmed']);
    expect(await registrations(id)).toEqual([]);
  });

  it('lets another name take over a seat without the line seeing it free', async () => {
    const { id } = await event(1);
    const { accessCode } = await hold(id, { SI: 1 });
    const [before, after] = [person(1), person(1)];
    await nobody().group.name({ accessCode, people: [before] });
    await register(id);
    await nobody().group.replace({ accessCode, person: after });
    expect((await registrations(id)).map(({ email, status }) => [email === after.email, status])).toEqual([
      [false, 'cancelled'],
      [false, 'waitlisted'],
      [true, 'confirmed'],
    ]);
    expect(await told(before.email)).toEqual(['registration_confirmed', 'registration_cancelled']);
  });

  it('gives what has no name down the line at the date, and only that', async () => {
    const { id } = await event(3);
    const email = contact();
    const { accessCode } = await hold(id, { SI: 3 }, email);
    await nobody().group.name({ accessCode, people: [person(2)] });
    await register(id);
    now = new Date(start + 128 * hour + 1);
    await createEventSettler(house.deps)(at(id));
    expect(await states(accessCode)).toEqual(['lapsed', 'named', 'lapsed']);
    expect((await registrations(id)).map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    expect(await counts(id)).toEqual({ seatsTaken: 2, waiting: 0, placesLeft: 1 });
    expect(await told(email)).toEqual(['group_seats held', 'group_seats lapsed']);
    await expect(nobody().group.name({ accessCode, people: [person(1)] })).rejects.toMatchObject({
      cause: expect.objectContaining({ code: 'group.naming_over' }),
    });
  });

  it('gives a seat that becomes free to a held one that waits, before whoever came later', async () => {
    const { id } = await event(1);
    const first = await register(id);
    const email = contact();
    const { accessCode } = await hold(id, { SI: 1 }, email);
    await register(id);
    await nobody().registration.cancelByAccessCode({ accessCode: first.accessCode });
    expect(await states(accessCode)).toEqual(['confirmed']);
    expect((await registrations(id)).map(({ status }) => status)).toEqual(['cancelled', 'waitlisted']);
    expect(await told(email)).toEqual(['group_seats held', 'group_seats promoted']);
    await nobody().group.giveBack({ accessCode, seats: [1] });
    expect((await registrations(id)).map(({ status }) => status)).toEqual(['cancelled', 'confirmed']);
  });

  it('reminds of the date that still holds, and only while somebody is to be named', async () => {
    const { id } = await event(3);
    const email = contact();
    const { accessCode } = await hold(id, { SI: 1 }, email);
    const [group] = await manage().list(at(id));
    const job = (namedUntil: Date): JobData['remind-group'] => ({
      ...{ projectId: project.projectId, groupId: group!.id, namedUntil: namedUntil.toISOString() },
    });
    const remind = createGroupReminder(house.deps);
    await remind(job(group!.namedUntil));
    await remind(job(group!.namedUntil));
    const later = new Date(start + 190 * hour);
    await manage().extend({
      ...{ projectId: project.projectId, groupId: group!.id, namedUntil: later.toISOString(), reason: 'They asked' },
    });
    await remind(job(group!.namedUntil));
    await nobody().group.name({ accessCode, people: [person(1)] });
    await remind(job(later));
    expect(await told(email)).toEqual(['group_seats held', 'group_seats reminder', 'group_seats extended']);
  });

  it('has each person approved where the event asks for it, once they are named', async () => {
    const { id } = await event(3);
    const rules = { capacity: 3, needsApproval: true, sideSeats: {}, groupSeats: 2, groupNamingHours: 48 };
    await house.as(project.manager).registration.changeRules({ ...at(id), rules });
    const { accessCode } = await hold(id, { SI: 2 });
    expect(await states(accessCode)).toEqual(['pending', 'pending']);
    expect((await counts(id)).seatsTaken).toBe(0);
    await nobody().group.name({ accessCode, people: [person(1)] });
    expect((await registrations(id)).map(({ status }) => status)).toEqual(['pending']);
    await expect(hold(id, { SI: 3 })).rejects.toMatchObject({ code: 'group.too_many_seats' });
  });

  it('is released or cancelled by a manager, with everybody told', async () => {
    const { id } = await event(4);
    const email = contact();
    const { accessCode } = await hold(id, { SI: 2 }, email);
    const named = person(1);
    await nobody().group.name({ accessCode, people: [named] });
    const [group] = await manage().list(at(id));
    expect({ named: group!.named, unnamed: group!.unnamed }).toEqual({
      named: 1,
      unnamed: { confirmed: 1, pending: 0, waitlisted: 0 },
    });
    const which = { projectId: project.projectId, groupId: group!.id };
    await manage().release(which);
    expect(await states(accessCode)).toEqual(['named', 'returned']);
    await manage().cancel(which);
    expect(await counts(id)).toEqual({ seatsTaken: 0, waiting: 0, placesLeft: 4 });
    expect(await told(email)).toEqual(['group_seats held', 'group_seats cancelled']);
    expect(await told(named.email)).toEqual(['registration_confirmed', 'registration_cancelled']);
    const history = await house.as(project.manager).event.history(at(id));
    expect(history.map(({ action }) => action).filter((action) => action.startsWith('group.'))).toEqual([
      ...['group.cancelled', 'group.returned', 'group.named', 'group.held'],
    ]);
  });

  it('tells the contact when the event is cancelled', async () => {
    const { id } = await event(4);
    const email = contact();
    await hold(id, { SI: 2 }, email);
    await house.as(project.manager).event.cancel(at(id));
    expect(await told(email)).toEqual(['group_seats held', 'event_cancelled']);
  });

  it('tells the contact when the event changes, and forgets them once it is long over', async () => {
    const { id } = await event(4);
    const email = contact();
    const { accessCode } = await hold(id, { SI: 2 }, email);
    const { sessions, organisers, ...held } = await house.as(project.manager).event.byId(at(id));
    await house.as(project.manager).event.update({
      ...{
        ...at(id),
        slug: held.slug,
        kind: held.kind,
        language: held.language,
        side: held.side,
        timeZone: held.timeZone,
      },
      ...{ title: held.title, summary: held.summary, description: held.description, notify: false, hostIds: [] },
      ...{ organiserIds: organisers.map((organiser) => organiser.id), place: 'Lendava, knjižnica' },
      sessions: sessions.map((session) => ({
        ...{ id: session.id, startsAt: session.startsAt.toISOString(), endsAt: session.endsAt.toISOString() },
        trainerIds: session.trainers.map((trainer) => trainer.id),
      })),
    });
    expect(await told(email)).toEqual(['group_seats held', 'group_seats changed']);

    const expire = createExpirer(house.deps);
    const contacts = async () =>
      (await manage().list(at(id))).map(({ email: kept, organisationName }) => [kept, organisationName]);
    now = new Date(start + 200 * hour + (contactKeptDays - 1) * 24 * hour);
    await expire();
    expect(await contacts()).toEqual([[email, 'Zadruga Dobrina']]);
    now = new Date(now.getTime() + 3 * 24 * hour);
    await expire();
    expect(await contacts()).toEqual([['', 'Zadruga Dobrina']]);
    expect(await told(email)).toEqual([]);
    await expect(view(accessCode)).rejects.toThrow();
  });
});
