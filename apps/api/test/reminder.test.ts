import { setReminders } from '@sens/db/event';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReminder } from '../src/registration/remind-participants.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;

describe.each(serverEngines)('reminders on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let now = new Date('2026-12-01T08:00:00Z');
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const reminded = async () =>
    (await house.mails()).filter(({ template }) => template === 'event_reminder').map(({ recipient }) => recipient);

  it('go once to people with a place, in time, and to nobody else', async () => {
    const startsAt = new Date('2026-12-10T08:00:00Z');
    const event = await mintEvent(house, project, { startsAt, capacity: 1 });
    await house.deps.db.transaction((tx) => setReminders(tx, project.projectId, event.id, [168, 24]));
    const register = (email: string) =>
      house.as(null).registration.register({ projectId: project.projectId, eventId: event.id, ...formOf({ email }) });
    await register('seated@example.org');
    await register('waiting@example.org');
    const remind = createReminder(house.deps);

    now = new Date(startsAt.getTime() - 169 * hour);
    await remind();
    expect(await reminded()).toEqual([]);
    now = new Date(startsAt.getTime() - 168 * hour);
    await remind();
    await remind();
    expect(await reminded()).toEqual(['seated@example.org']);
    now = new Date(startsAt.getTime() - hour);
    await remind();
    expect(await reminded()).toEqual(['seated@example.org', 'seated@example.org']);
  });

  it('say nothing of an event that was cancelled or has begun', async () => {
    const before = await reminded();
    const startsAt = new Date(now.getTime() + 10 * hour);
    const withReminder = async () => {
      const event = await mintEvent(house, project, { startsAt });
      await house.deps.db.transaction((tx) => setReminders(tx, project.projectId, event.id, [24]));
      await house.as(null).registration.register({ projectId: project.projectId, eventId: event.id, ...formOf() });
      return event;
    };
    const cancelled = await withReminder();
    await house.as(project.manager).event.cancel({ projectId: project.projectId, eventId: cancelled.id });
    await createReminder(house.deps)();
    await withReminder();
    now = new Date(startsAt.getTime() + 1);
    await createReminder(house.deps)();
    expect(await reminded()).toEqual(before);
  });

  it('can be read beforehand by the manager, with every other mail, in each language', async () => {
    const event = await mintEvent(house, project);
    const at = { projectId: project.projectId, eventId: event.id };
    for (const locale of ['sl', 'hu', 'en']) {
      const previews = await house.as(project.manager).registration.mailPreviews({ ...at, locale });
      expect(new Set(previews.map(({ template }) => template)).size).toBe(16);
      expect(previews.every(({ subject, text }) => subject.length > 5 && text.includes('localhost:3000'))).toBe(true);
    }
  });
});
