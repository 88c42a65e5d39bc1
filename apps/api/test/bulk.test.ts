import { listAudit } from '@sens/db/audit';
import { listRegistrations, listWaiting } from '@sens/db/registration';
import { setRegistrationRules } from '@sens/db/event';
import { serverEngines } from '@sens/db/testing';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('several registrations at once on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  async function eventWithPending(names: readonly string[]) {
    const { id: eventId } = await mintEvent(house, project, { capacity: 2 });
    const at = { projectId: project.projectId, eventId };
    await house.deps.db.transaction((tx) =>
      setRegistrationRules(tx, project.projectId, eventId, {
        ...{ capacity: 2, needsApproval: true, sideSeats: {}, registrationOpensAt: null, registrationClosesAt: null },
        ...{ seatsReleasedAt: null, offerHours: null },
      }),
    );
    for (const familyName of names) await house.as(null).registration.register({ ...at, ...formOf({ familyName }) });
    const people = await listRegistrations(house.deps.db, project.projectId, eventId);
    return { at, ids: people.map(({ id }) => id) };
  }
  const statuses = async (at: { projectId: string; eventId: string }) =>
    (await listRegistrations(house.deps.db, at.projectId, at.eventId)).map(({ status }) => status);
  const mailsOf = async (template: string) => (await house.mails()).filter((mail) => mail.template === template).length;

  it('are approved as far as possible, and the others are named', async () => {
    const { at, ids } = await eventWithPending(['Ena', 'Dva', 'Tri', 'Štiri']);
    const manager = house.as(project.manager).registration;
    await manager.actOnMany({ ...at, registrationIds: [ids[0]!], action: 'decline', notify: false });
    const result = await manager.actOnMany({ ...at, registrationIds: ids, action: 'approve', notify: true });
    expect({ ...result, impossible: result.impossible.map(({ familyName, status }) => [familyName, status]) }).toEqual({
      action: 'approve',
      done: 3,
      impossible: [['Ena', 'declined']],
    });
    expect(await statuses(at)).toEqual(['declined', 'confirmed', 'confirmed', 'waitlisted']);
    expect(await mailsOf('registration_declined')).toBe(0);
    expect(await mailsOf('registration_confirmed')).toBe(2);
  });

  it('are cancelled silently, and whoever is next moves up', async () => {
    const { at, ids } = await eventWithPending(['Ena', 'Dva', 'Tri']);
    const manager = house.as(project.manager).registration;
    await manager.actOnMany({ ...at, registrationIds: ids, action: 'approve', notify: false });
    const cancelled = await manager.actOnMany({
      ...at,
      registrationIds: ids.slice(0, 1),
      action: 'cancel',
      notify: false,
    });
    expect(cancelled).toEqual({ action: 'cancel', done: 1, impossible: [] });
    expect(await statuses(at)).toEqual(['cancelled', 'confirmed', 'confirmed']);
    expect(await mailsOf('registration_cancelled')).toBe(0);
    const history = await house.as(project.manager).event.history(at);
    const told = history.filter(({ action }) => action === 'registration.cancelled');
    expect(told.map(({ familyName, notify }) => ({ familyName, notify }))).toEqual([
      { familyName: 'Ena', notify: false },
    ]);
  });

  it('move up the line in their order with a reason, and are told their new place where wished', async () => {
    const { at, ids } = await eventWithPending(['Ena', 'Dva', 'Tri', 'Štiri', 'Pet', 'Šest']);
    const manager = house.as(project.manager).registration;
    await manager.actOnMany({ ...at, registrationIds: ids, action: 'approve', notify: false });
    const line = async () => (await listWaiting(house.deps.db, at.projectId, at.eventId)).map((one) => one.familyName);
    expect(await line()).toEqual(['Tri', 'Štiri', 'Pet', 'Šest']);
    const up = (which: number[], reason: string | undefined, notify: boolean) =>
      manager.actOnMany({ ...at, registrationIds: which.map((n) => ids[n]!), action: 'move_up', reason, notify });
    await expect(up([4], undefined, true)).rejects.toThrow();
    const result = await up([5, 0, 4], 'They host us', true);
    expect(result).toEqual({
      ...{ action: 'move_up', done: 2 },
      impossible: [{ id: ids[0], givenName: 'Živa', familyName: 'Ena', status: 'confirmed', lacking: false }],
    });
    expect(await line()).toEqual(['Pet', 'Šest', 'Tri', 'Štiri']);
    await up([3], 'An exchange', false);
    expect(await line()).toEqual(['Štiri', 'Pet', 'Šest', 'Tri']);
    const told = (await house.mails()).filter(({ template }) => template === 'waiting_moved_up');
    expect(told.map(({ recipientName }) => recipientName).sort()).toEqual(['Živa Pet', 'Živa Šest']);
    const entries = await Promise.all([3, 4].map((n) => listAudit(house.deps.db, at.projectId, ids[n]!)));
    expect(entries.map(([entry]) => [entry!.action, entry!.detail])).toEqual([
      ['registration.moved_up', { eventId: at.eventId, reason: 'An exchange', notify: false }],
      ['registration.moved_up', { eventId: at.eventId, reason: 'They host us', notify: true }],
    ]);
  });

  it('leave those of another event alone', async () => {
    const one = await eventWithPending(['Ena']);
    const other = await eventWithPending(['Druga']);
    const input = { ...one.at, registrationIds: other.ids, action: 'approve' as const, notify: true };
    expect(await house.as(project.manager).registration.actOnMany(input)).toEqual({
      ...{ action: 'approve', done: 0, impossible: [] },
    });
    expect(await statuses(other.at)).toEqual(['pending']);
  });

  it('leave as files with managers alone: the filtered rows, formulas as text', async () => {
    const { at } = await eventWithPending(['=1+1', 'Šebjanič', 'Novak']);
    const path = (format: string, query: string) =>
      `/api/projects/${at.projectId}/events/${at.eventId}/registrations.${format}?locale=en&${query}`;
    const get = async (email: string, format: string, query = '') => {
      const cookie = await signIn(house, email);
      return house.app.request(path(format, query), { headers: { cookie } });
    };
    const answers = [project.trainer, project.auditor].map(async ({ email }) => (await get(email, 'csv')).status);
    expect(await Promise.all(answers)).toEqual([404, 404]);
    const lines = (await (await get(project.manager.email, 'csv')).text()).split('\r\n');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(["'=1+1", 'Novak', 'Šebjanič', '']);
    const xlsx = await get(project.manager.email, 'xlsx', 'q=sebjanic');
    const [sheet] = await readExcel(Buffer.from(await xlsx.arrayBuffer()));
    expect(sheet!.data.slice(1).map(([familyName]) => familyName)).toEqual(['Šebjanič']);
  });
});
