import { listAudit } from '@sens/db/audit';
import { serverEngines } from '@sens/db/testing';
import { m } from '@sens/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublicFigures } from '../src/indicator/load-public-figures.ts';
import { openHouse, type House } from './house.ts';
import { buildReferenceProject, today } from './reference-project.ts';

const adopted = ['RCO81', 'RCO85', 'RCO87', 'RCR81', 'CO46', 'EECO01', 'EECO08'];

describe.each(serverEngines)('public figures on %s', (kind) => {
  let now = today;
  let house: House;
  let project: Awaited<ReturnType<typeof buildReferenceProject>>;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await buildReferenceProject(house);
    const { projectId, manager, events } = project;
    for (const code of adopted) await house.as(manager).indicator.adopt({ projectId, code });
    const open = { audience: 'public', equality: false, internal: false } as const;
    await house.as(manager).indicator.describeEvent({ projectId, eventId: events.open.id, ...open });
  });
  afterAll(() => house.close());

  const file = (format: string, query = '') =>
    house.app.request(`/api/projects/${project.slug}/figures.${format}${query}`);
  const publish = (isPublic: boolean) =>
    house.as(project.manager).project.publishFigures({ projectId: project.projectId, isPublic });
  const read = async () => (await (await file('json')).json()) as PublicFigures;

  it('are nobody’s until a manager publishes them, and again once they are withdrawn', async () => {
    const statuses = async () => [(await file('json')).status, (await file('csv')).status];
    expect(await statuses()).toEqual([404, 404]);
    const page = () => house.as(null).indicator.publicFigures({ slug: project.slug, locale: 'sl' });
    await expect(page()).rejects.toThrow('request.not_found');
    await publish(true);
    await publish(true);
    expect(await statuses()).toEqual([200, 200]);
    expect(await page()).toEqual((await (await file('json', '?locale=sl')).json()) as object);
    await publish(false);
    expect(await statuses()).toEqual([404, 404]);
    const trail = await listAudit(house.deps.db, project.projectId, project.projectId);
    expect(trail.map(({ action }) => action).filter((action) => action.startsWith('project.figures'))).toEqual([
      'project.figures_withdrawn',
      'project.figures_published',
    ]);
    await publish(true);
  });

  it('suppress what was worked out on paper', async () => {
    const { indicators } = await read();
    const values = Object.fromEntries(
      indicators.map((indicator) => [indicator.code, indicator.values.map(({ value }) => value)]),
    );
    // SI, HU, in all; what is counted stands in reference-project.test.ts.
    expect(values).toEqual({
      RCO81: [0, 0, 0],
      RCO85: [null, null, 6],
      RCO87: [1, 1, 2],
      RCR81: [null, null, null],
      CO46: [null, null, 6],
      EECO01: [null, null, 11],
      EECO08: [null, null, null],
    });
    // Three and two women, three and two men: the sums of five would say that all four are small.
    const byGender = indicators
      .find(({ code }) => code === 'EECO01')!
      .tables.find(({ dimension }) => dimension === 'gender')!;
    expect(byGender.rows.map(({ value, counts, total }) => [value, ...counts, total])).toEqual([
      ['female', null, null, null],
      ['male', null, null, null],
      [null, null, 0, null],
    ]);
  });

  it('are kept for some minutes, in every language', async () => {
    const before = await read();
    await house.as(project.manager).indicator.adopt({ projectId: project.projectId, code: 'EECO06' });
    expect(await read()).toEqual(before);
    now = new Date(today.getTime() + 6 * 60_000);
    expect((await read()).indicators.length).toBe(adopted.length + 1);
    const women = await Promise.all(
      (['sl', 'hu'] as const).map(async (locale) => {
        const label = JSON.stringify(m.participant_gender(locale, { gender: 'female' }));
        return (await (await file('json', `?locale=${locale}`)).text()).includes(label);
      }),
    );
    expect(women).toEqual([true, true]);
  });

  it('have no number about people from 1 to 4, and say in each line of the file what is suppressed', async () => {
    const { indicators } = await read();
    const people = indicators.filter(({ unit }) => unit !== 'events' && unit !== 'organisations');
    const numbers = people.flatMap(({ values, tables }) => [
      ...values.map(({ value }) => value),
      ...tables.flatMap(({ rows }) => rows.flatMap(({ counts, total }) => [...counts, total])),
    ]);
    expect(numbers.filter((number) => number !== null && number > 0 && number < 5)).toEqual([]);
    expect(numbers.filter((number) => number === null).length).toBeGreaterThan(20);
    const lines = (await (await file('csv', '?locale=en')).text()).trim().split('\r\n');
    expect(lines.find((line) => line.startsWith('RCO85,') && line.includes(',total,,,SI,'))).toMatch(/,,,yes$/);
    expect(lines.find((line) => line.startsWith('RCO85,') && line.includes(',total,,,total,'))).toMatch(/,,6,no$/);
  });
});
