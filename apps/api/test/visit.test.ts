import { newId } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import { findRegistrationPlace, listRegistrations } from '@sens/db/registration';
import { countLegSeats, listNeeds } from '@sens/db/visit';
import { FieldsError } from '@sens/domain';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetNeeds } from '../src/visit/forget-needs.ts';
import { tellTravellers } from '../src/visit/tell-travellers.ts';
import { createEventSettler } from '../src/registration/settle-event.ts';
import { formOf, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';
import { mintVisit, type MintedVisit } from './visits.ts';

const day = 24 * 3600 * 1000;

describe.each(serverEngines)('a study visit on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let now = new Date();
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const register = ({ at, bus }: MintedVisit, side: 'SI' | 'HU' | 'own', needs?: Record<string, unknown>) => {
    const point = bus.pickUps.find((pickUp) => pickUp.side === side);
    const boarding = { [bus.id]: point?.id ?? 'own_way' };
    const form = formOf({ side: side === 'HU' ? 'HU' : 'SI', boarding, ...(needs ? { needs } : {}) });
    return house.as(null).registration.register({ ...at, ...form });
  };
  const idOf = async (accessCode: string) => (await findRegistrationPlace(house.deps.db, accessCode))!.id;
  const issuesOf = (error: unknown) =>
    error instanceof Error && error.cause instanceof FieldsError ? error.cause.fields : error;

  it('gives each traveller a seat where they board, and no seat twice', async () => {
    const visit = await mintVisit(house, project, { seats: 2 });
    const { at, bus } = visit;
    const nowhere = await house
      .as(null)
      .registration.register({ ...at, ...formOf() })
      .catch(issuesOf);
    expect(nowhere).toEqual({ [`boarding.${bus.id}`]: { code: 'field.required', params: {} } });
    await register(visit, 'SI');
    const { accessCode } = await register(visit, 'HU');
    expect(await register(visit, 'SI').catch(issuesOf)).toEqual({
      [`boarding.${bus.id}`]: { code: 'visit.leg_full', params: {} },
    });
    expect((await register(visit, 'own')).status).toBe('confirmed');
    expect(await countLegSeats(house.deps.db, at)).toEqual([{ id: bus.id, seats: 2, taken: 2 }]);
    await house.as(null).registration.cancelByAccessCode({ accessCode });
    expect((await register(visit, 'SI')).status).toBe('confirmed');
    const journey = await house.as(null).visit.journey(at);
    expect(journey.legs.map(({ seatsLeft, pickUps }) => [seatsLeft, pickUps.map(({ place }) => place)])).toEqual([
      [0, ['Zalaegerszeg', 'Lendava']],
    ]);
    await expect(
      visit.manager.changeLeg({
        ...at,
        id: bus.id,
        leg: { ...visit.leg, pickUps: bus.pickUps.map(pointOf), seats: 1 },
      }),
    ).rejects.toThrow('visit.seats_below_taken');
    await expect(visit.manager.changeLeg({ ...at, id: bus.id, leg: visit.leg })).rejects.toThrow(
      'visit.pick_up_in_use',
    );
  });

  it('lets the line pass somebody for whom the bus is full', async () => {
    const visit = await mintVisit(house, project, { seats: 1, capacity: 2 });
    await register(visit, 'SI');
    const { accessCode } = await register(visit, 'own');
    expect([(await register(visit, 'SI')).status, (await register(visit, 'own')).status]).toEqual([
      ...['waitlisted', 'waitlisted'],
    ]);
    await house.as(null).registration.cancelByAccessCode({ accessCode });
    await createEventSettler(house.deps)(visit.at);
    const people = await listRegistrations(house.deps.db, visit.at.projectId, visit.at.eventId);
    expect(people.map(({ status }) => status)).toEqual(['confirmed', 'cancelled', 'waitlisted', 'confirmed']);
  });

  it('lets travellers choose again until it begins, and managers put them where they belong', async () => {
    const visit = await mintVisit(house, project, { seats: 1, needs: ['diet'] });
    const { at, bus, manager } = visit;
    const [zala, lendava] = bus.pickUps;
    const { accessCode } = await register(visit, 'HU', { diet: 'vegan' });
    const own = () => house.as(null).visit.byAccessCode({ accessCode });
    expect(await own()).toMatchObject({
      changeable: true,
      boardings: [{ legId: bus.id, pickUpId: zala!.id }],
      needs: { diet: 'vegan' },
    });
    const change = (boarding: string) =>
      house
        .as(null)
        .visit.changeByAccessCode({ accessCode, boarding: { [bus.id]: boarding }, needs: { diet: 'halal' } });
    await change(lendava!.id);
    expect(await own()).toMatchObject({ boardings: [{ pickUpId: lendava!.id }], needs: { diet: 'halal' } });
    await change('own_way');
    expect((await own()).boardings).toEqual([]);
    const other = await register(visit, 'SI', { diet: 'everything' });
    expect(issuesOf(await change(zala!.id).catch((error: unknown) => error))).toEqual({
      [`boarding.${bus.id}`]: { code: 'visit.leg_full', params: {} },
    });
    const place = { ...at, legId: bus.id, pickUpId: zala!.id };
    const registrationId = await idOf(accessCode);
    await expect(manager.board({ ...place, registrationId, boards: true })).rejects.toThrow('visit.leg_full');
    await manager.board({ ...place, registrationId: await idOf(other.accessCode), boards: false });
    await manager.board({ ...place, registrationId, boards: true });
    expect((await own()).boardings).toEqual([{ legId: bus.id, registrationId, pickUpId: zala!.id }]);
  });

  it('shows needs to those who lead it alone, and deletes them after the return, leaving every count', async () => {
    const visit = await mintVisit(house, project, { needs: ['diet', 'emergency'] });
    const { at } = visit;
    const needs = { diet: 'vegan', phone: '041 000 000', emergencyName: 'Mother', emergencyPhone: '040 000 000' };
    await register(visit, 'SI', needs);
    await register(visit, 'HU', { ...needs, diet: 'everything' });
    const dossier = () => house.as(project.trainer).visit.dossier(at);
    expect((await dossier()).diets).toEqual([
      { diet: 'everything', count: 1 },
      { diet: 'vegan', count: 1 },
    ]);
    const stranger = await mintProject(house);
    await expect(house.as(stranger.trainer).visit.dossier(at)).rejects.toThrow('request.forbidden');
    await expect(house.as(project.auditor).visit.dossier(at)).rejects.toThrow('request.forbidden');
    const everywhere = async () => ({
      people: await listRegistrations(house.deps.db, at.projectId, at.eventId),
      seats: await countLegSeats(house.deps.db, at),
      summary: await house.as(project.manager).indicator.summary({ projectId: at.projectId, filter: {} }),
    });
    const counts = await everywhere();

    const before = now;
    now = new Date(now.getTime() + 31 * day);
    await forgetNeeds(house.deps);
    expect((await listNeeds(house.deps.db, at)).length).toBe(2);
    now = new Date(now.getTime() + 2 * day);
    await forgetNeeds(house.deps);
    await forgetNeeds(house.deps);
    expect(await listNeeds(house.deps.db, at)).toEqual([]);
    const trail = (await listAudit(house.deps.db, at.projectId, at.eventId)).filter(
      ({ action }) => action === 'visit.needs_deleted',
    );
    expect(trail.map(({ actor, detail }) => [actor, detail])).toEqual([['system', { count: 2, keptDays: 30 }]]);
    expect(await everywhere()).toEqual(counts);
    expect((await dossier()).travellers.map((traveller) => traveller.needs.diet)).toEqual([null, null]);
    now = before;
  });

  it('tells travellers how to join once, and again what has changed', async () => {
    const visit = await mintVisit(house, project);
    const { at, bus, manager, leg } = visit;
    await register(visit, 'HU');
    await register(visit, 'own');
    const told = async () =>
      (await house.mails())
        .filter(({ template }) => template === 'joining_instructions')
        .map(({ params }) => params as Told)
        .filter(({ eventUrl }) => eventUrl.endsWith(visit.event.slug))
        .reverse();
    await tellTravellers(house.deps);
    await tellTravellers(house.deps);
    expect((await told()).map(({ changes, journey }) => [changes, journey.legs.length])).toEqual([
      [[], 1],
      [[], 0],
    ]);
    const later = visit.after(0.5);
    const [zala, lendava] = bus.pickUps.map(pointOf);
    await manager.changeLeg({
      ...at,
      id: bus.id,
      leg: { ...leg, pickUps: [{ ...zala!, departsAt: later }, lendava!] },
    });
    expect(await manager.tell(at)).toEqual({ told: 1 });
    expect(await manager.tell(at)).toEqual({ told: 0 });
    const last = (await told()).at(-1)!;
    expect([last.changes, last.journey.legs.map(({ departsAt }) => departsAt)]).toEqual([['departure'], [later]]);
    await manager.removePart({ ...at, part: 'stop', id: visit.stopId });
    expect(await manager.tell(at)).toEqual({ told: 2 });
    const again = (await told()).slice(-2);
    expect(again.map(({ changes, removedSessions }) => [changes, removedSessions.map(({ id }) => id)])).toEqual([
      [['stop_removed'], [visit.stopId]],
      [['stop_removed'], [visit.stopId]],
    ]);
  });

  it('shows hosts names and organisations alone, and takes their word', async () => {
    const visit = await mintVisit(house, project, { needs: ['diet', 'emergency'] });
    await register(visit, 'SI', {
      diet: 'vegan',
      phone: '041 000 000',
      emergencyName: 'Mother',
      emergencyPhone: '040 000 000',
    });
    const { accessCode } = visit.host;
    const page = await house.as(null).visit.hostPage({ accessCode });
    expect(page.travellers.map((traveller) => Object.keys(traveller).sort())).toEqual([
      ['familyName', 'givenName', 'organisationName', 'registrationId'],
    ]);
    expect([page.diets, page.stops.map(({ place }) => place)]).toEqual([[{ diet: 'vegan', count: 1 }], ['Beltinci']]);
    expect(JSON.stringify(page)).not.toContain('Mother');
    await house.as(null).visit.confirmHost({ accessCode, remark: 'Park behind the barn.' });
    const [host] = (await visit.manager.plan(visit.at)).hosts;
    expect([host!.confirmedAt, host!.remark]).toEqual([now, 'Park behind the barn.']);
    await expect(house.as(null).visit.hostPage({ accessCode: 'nothing' })).rejects.toThrow('request.not_found');
  });

  it('counts who has boarded by the rules of the roll call', async () => {
    const visit = await mintVisit(house, project, { startsAt: new Date(now.getTime() + 3600 * 1000) });
    const { at, bus } = visit;
    const [mine, other] = [await register(visit, 'SI'), await register(visit, 'HU')];
    const registrationId = await idOf(mine.accessCode);
    const tap = (values: object = {}) => ({
      ...{ markId: newId(), legId: bus.id, registrationId, status: 'present' as const },
      ...{ markedAt: now.toISOString(), device: newId(), sequence: 1, basedOn: null },
      ...values,
    });
    const submit = (taps: ReturnType<typeof tap>[], who = project.trainer) =>
      house.as(who).visit.submitHeadcounts({ projectId: at.projectId, taps });
    const first = tap();
    const outcomes = async (taps: ReturnType<typeof tap>[]) => (await submit(taps)).map(({ outcome }) => outcome);
    expect(await outcomes([first, first])).toEqual(['accepted', 'accepted']);
    expect(await outcomes([first])).toEqual(['duplicate']);
    expect(await outcomes([tap({ status: 'absent' })])).toEqual(['accepted_with_conflict']);
    expect(await outcomes([tap({ registrationId: newId() }), tap({ legId: newId() })])).toEqual([
      ...['rejected', 'rejected'],
    ]);
    await submit([tap({ registrationId: await idOf(other.accessCode), status: 'absent' })]);
    const { passengers } = await house.as(project.trainer).visit.dossier(at);
    const counts = passengers.map(({ registrationId: id, count }) => [id === registrationId, count?.status]);
    expect(new Map(counts as [boolean, string][]).get(false)).toBe('absent');
    const foreign = await mintProject(house);
    await expect(submit([tap()], foreign.trainer)).rejects.toThrow('request.forbidden');
    await expect(visit.manager.removePart({ ...at, part: 'leg', id: bus.id })).rejects.toThrow('visit.leg_counted');
  });

  it('lets managers and those who lead it take the dossier, and notes who did', async () => {
    const { at } = await mintVisit(house, project);
    const foreign = await mintProject(house);
    const get = async (email: string, place = at) =>
      house.app.request(`/api/projects/${place.projectId}/events/${place.eventId}/dossier.pdf?locale=hu`, {
        headers: { cookie: await signIn(house, email) },
      });
    const statuses = async (...emails: string[]) => Promise.all(emails.map(async (email) => (await get(email)).status));
    const { manager, trainer, auditor } = project;
    expect(await statuses(manager.email, trainer.email, auditor.email, foreign.manager.email)).toEqual([
      ...[200, 200, 404, 404],
    ]);
    expect((await get(foreign.manager.email, { ...at, projectId: foreign.projectId })).status).toBe(404);
    const trail = await listAudit(house.deps.db, at.projectId, at.eventId);
    const takers = trail.filter(({ action }) => action === 'visit.dossier_downloaded').length;
    expect(takers).toBe(2);
  });

  it('gives beds by suggestion and by hand, and keeps those together who must be', async () => {
    const visit = await mintVisit(house, project, { needs: ['room'] });
    const { at, manager } = visit;
    const codes = [
      (await register(visit, 'SI', {})).accessCode,
      (await register(visit, 'SI', {})).accessCode,
      (await register(visit, 'HU', { singleRoom: true })).accessCode,
    ];
    const [a, b, c] = (await Promise.all(codes.map(idOf))) as [string, string, string];
    const rooms = { place: 'Hotel', beds: 2, accessible: false, from: '2027-03-01', until: '2027-03-02' };
    await manager.addRooms({ ...at, rooms: { ...rooms, name: 'Room 9', count: 2 } });
    await manager.wishRoom({ ...at, wish: { registrationId: a, otherId: b, must: true }, wanted: true });
    await manager.suggestRooms(at);
    const home = async () =>
      Object.fromEntries(
        (await manager.rooms(at)).beds.map(({ registrationId, roomId }) => [registrationId, roomId] as const),
      );
    const names = (await manager.rooms(at)).rooms.map(({ id, name }) => [name, id] as const);
    expect(names.map(([name]) => name).sort()).toEqual(['Room 10', 'Room 9']);
    const first = await home();
    expect([first[a] === first[b], first[a] === first[c], Object.keys(first).length]).toEqual([true, false, 3]);
    await expect(manager.assignRoom({ ...at, registrationId: a, roomId: first[c]! })).rejects.toThrow(
      'visit.room_full',
    );
    await manager.assignRoom({ ...at, registrationId: c, roomId: null, leaveRoomId: first[c]! });
    await manager.assignRoom({ ...at, registrationId: a, roomId: first[c]! });
    expect(await home()).toEqual({ [a]: first[c], [b]: first[c] });
    await manager.assignRoom({ ...at, registrationId: c, roomId: first[a]! });
    const must = { ...at, wish: { registrationId: b, otherId: c, must: true }, wanted: true };
    await expect(manager.wishRoom(must)).rejects.toThrow('visit.must_share');
  });
});

interface Told {
  eventUrl: string;
  changes: string[];
  journey: { legs: { departsAt: string }[] };
  removedSessions: { id: string }[];
}

const pointOf = ({ id, side, place, departsAt }: MintedVisit['bus']['pickUps'][number]) => ({
  ...{ id, side, place, departsAt: departsAt.toISOString() },
});
