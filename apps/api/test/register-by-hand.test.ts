import { listAudit } from '@sens/db/audit';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;

describe.each(serverEngines)('registering by hand on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const event = (hours: number, capacity: number) =>
    mintEvent(house, project, { capacity, startsAt: new Date(Date.now() + hours * hour) });
  const add = (eventId: string, familyName: string, values: object = {}) =>
    house.as(project.manager).registration.registerByHand({
      ...{ projectId: project.projectId, eventId, givenName: 'Éva', familyName, locale: 'sl', ...values },
    });
  const listed = async (eventId: string) =>
    (await listRegistrations(house.deps.db, project.projectId, eventId)).map(({ familyName, status, side }) => ({
      ...{ familyName, status, side },
    }));

  it('gives a seat or a place in line ahead of the event, and tells whoever has an address', async () => {
    const { id } = await event(24, 1);
    const email = `${id}@example.org`;
    expect(await add(id, 'Kiss', { email })).toEqual({ status: 'confirmed', known: false });
    expect(await add(id, 'Tóth', { side: 'HU' })).toEqual({ status: 'waitlisted', known: false });
    expect(await listed(id)).toEqual([
      { familyName: 'Kiss', status: 'confirmed', side: 'SI' },
      { familyName: 'Tóth', status: 'waitlisted', side: 'HU' },
    ]);
    const told = (await house.mails()).filter(({ cause }) => cause?.endsWith('/created'));
    expect(told.map(({ recipient, template }) => ({ recipient, template }))).toEqual([
      { recipient: email, template: 'registration_confirmed' },
    ]);
  });

  it('knows a known person in the other order of names, and registers nobody twice', async () => {
    const [first, second] = [await event(24, 5), await event(24, 5)];
    const email = `${first.id}@example.org`;
    await add(first.id, 'Győrfi', { email });
    const swapped = { givenName: 'GYORFI', email };
    expect(await add(second.id, 'Eva', swapped)).toEqual({ status: 'confirmed', known: true });
    await expect(add(second.id, 'Eva', swapped)).rejects.toThrow('registration.already_registered');
    expect((await listed(second.id)).length).toBe(1);
  });

  it('lets somebody walk in at once, beyond the capacity only with a reason that is kept', async () => {
    const { id } = await event(-1, 1);
    expect((await add(id, 'Bíró')).status).toBe('confirmed');
    await expect(add(id, 'Cigler')).rejects.toThrow('registration.no_seat_left');
    expect((await listed(id)).length).toBe(1);
    expect((await add(id, 'Cigler', { overCapacityReason: 'A chair more' })).status).toBe('confirmed');
    const last = (await listRegistrations(house.deps.db, project.projectId, id)).at(-1)!;
    const [entry] = await listAudit(house.deps.db, project.projectId, last.id);
    expect({ action: entry!.action, detail: entry!.detail }).toEqual({
      action: 'registration.by_hand',
      detail: { eventId: id, status: 'confirmed', reason: 'A chair more' },
    });
  });

  it('seats somebody who waits and walks in, once the event has begun or with a reason', async () => {
    const { id } = await event(24, 1);
    const email = `${id}@example.org`;
    await add(id, 'Bíró');
    expect((await add(id, 'Kiss', { email })).status).toBe('waitlisted');
    await expect(add(id, 'Kiss', { email })).rejects.toThrow('registration.already_registered');
    expect(await add(id, 'Kiss', { email, overCapacityReason: 'A chair more' })).toEqual({
      ...{ status: 'confirmed', known: true },
    });
    expect((await listed(id)).map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    await expect(add(id, 'Kiss', { email, overCapacityReason: 'Again' })).rejects.toThrow(
      'registration.already_registered',
    );
  });
});
