import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMail } from '../src/mail/load-mail.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('messages to people of an event on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager).registration;
  async function eventWith(people: readonly { familyName: string; email?: string; locale?: 'sl' | 'hu' | 'en' }[]) {
    const { id: eventId } = await mintEvent(house, project);
    const at = { projectId: project.projectId, eventId };
    for (const form of people) await house.as(null).registration.register({ ...at, ...formOf(form) });
    const ids = async () => (await listRegistrations(house.deps.db, at.projectId, eventId)).map(({ id }) => id);
    return { at, ids };
  }
  const sent = async () => (await house.mails()).filter(({ template }) => template === 'event_message');
  const shown = async (since: number) => {
    const mails = (await sent()).slice(0, (await sent()).length - since);
    const drawn = await Promise.all(
      mails.map(async (mail) => ({
        to: mail.recipientName,
        locale: mail.locale,
        ...(await loadMail(house.deps, mail)),
      })),
    );
    return drawn.toSorted((one, other) => (one.to < other.to ? -1 : 1));
  };
  const words = { subject: { sl: '{{event}}: novo' }, text: { sl: 'Za {{name}}.' } };

  it('say each person their name and event, without reading the values again', async () => {
    const { at, ids } = await eventWith([{ familyName: 'Ena' }, { familyName: '{{event}} <b>' }]);
    const registrationIds = await ids();
    const before = (await sent()).length;
    const preview = await manager().previewMessage({ ...at, ...words, registrationIds });
    expect({ ...preview, example: preview.example?.subject }).toEqual({
      ...{ people: 2, withoutAddress: 0, missing: [], example: 'Delavnica o čebelah: novo' },
    });
    expect((await sent()).length).toBe(before);
    const key = newId();
    expect(await manager().sendMessage({ ...at, ...words, registrationIds, key })).toEqual({
      ...{ told: 2, withoutAddress: 0 },
    });
    const mails = await shown(before);
    expect(mails.map(({ subject, text }) => [subject, text.split('\n')[2]])).toEqual(
      [
        ['Delavnica o čebelah: novo', 'Za Živa Ena.'],
        ['Delavnica o čebelah: novo', 'Za Živa {{event}} <b>.'],
      ].toSorted(([, one], [, other]) => (one! < other! ? -1 : 1)),
    );
    for (const { html } of mails) expect(html).not.toContain('<b>');
  });

  it('go out once under a double click, with one entry in the history', async () => {
    const { at, ids } = await eventWith([{ familyName: 'Ena' }, { familyName: 'Dva' }]);
    const input = { ...at, ...words, registrationIds: await ids(), key: newId() };
    const before = (await sent()).length;
    const results = await Promise.all([manager().sendMessage(input), manager().sendMessage(input)]);
    expect(results).toEqual(Array(2).fill({ told: 2, withoutAddress: 0 }));
    expect((await sent()).length - before).toBe(2);
    const history = await house.as(project.manager).event.history(at);
    const entries = history.filter(({ action }) => action === 'event.message_sent');
    expect(entries.map(({ subject, told, accountName }) => ({ subject, told, accountName }))).toEqual([
      { subject: '{{event}}: novo', told: 2, accountName: 'A manager' },
    ]);
  });

  it('reach a person once however often they registered, and two people of one mailbox both', async () => {
    const email = `${newId()}@example.org`;
    const { at, ids } = await eventWith([
      { familyName: 'Ena', email },
      { familyName: 'Dva', email },
    ]);
    const [first] = await ids();
    await manager().cancel({ projectId: at.projectId, registrationId: first!, notify: false });
    await house.as(null).registration.register({ ...at, ...formOf({ familyName: 'Ena', email }) });
    const registrationIds = await ids();
    expect(registrationIds.length).toBe(3);
    const before = (await sent()).length;
    await manager().sendMessage({ ...at, ...words, registrationIds, key: newId() });
    expect((await shown(before)).map(({ to }) => to)).toEqual(['Živa Dva', 'Živa Ena']);
  });

  it('are refused while somebody has no text, unless a language stands in', async () => {
    const { at, ids } = await eventWith([{ familyName: 'Ena' }, { familyName: 'Két', locale: 'hu' }]);
    const input = { ...at, ...words, registrationIds: await ids() };
    const before = (await sent()).length;
    expect((await manager().previewMessage(input)).missing).toEqual(['hu']);
    const refused = manager().sendMessage({ ...input, key: newId() });
    await expect(refused).rejects.toThrow('registration.message_language_missing');
    expect((await sent()).length).toBe(before);
    await manager().sendMessage({ ...input, fallback: 'sl', key: newId() });
    expect((await shown(before)).map(({ to, locale }) => [to, locale])).toEqual([
      ['Živa Ena', 'sl'],
      ['Živa Két', 'sl'],
    ]);
  });

  it('say nothing to people of another event, and no braces that mean nothing', async () => {
    const one = await eventWith([{ familyName: 'Ena' }]);
    const other = await eventWith([{ familyName: 'Druga' }]);
    const key = newId();
    const foreign = manager().sendMessage({ ...one.at, ...words, registrationIds: await other.ids(), key });
    await expect(foreign).rejects.toThrow('registration.message_nobody');
    const unknown = { ...one.at, ...words, text: { sl: '{{email}}' }, registrationIds: await one.ids() };
    await expect(manager().previewMessage(unknown)).rejects.toThrow('field.placeholder');
    await expect(manager().sendMessage({ ...unknown, key })).rejects.toThrow('field.placeholder');
  });
});
