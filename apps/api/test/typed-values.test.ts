import { listAudit } from '@sens/db/audit';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.ts';
import { buildReferenceProject, today } from './reference-project.ts';

describe.each(serverEngines)('indicators that are typed in, on %s', (kind) => {
  let house: House;
  let clock = today;
  let project: Awaited<ReturnType<typeof buildReferenceProject>>;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => clock });
    project = await buildReferenceProject(house);
    for (const code of ['EECO02', 'EECO01']) await manage().adopt({ ...at(), code });
  });
  afterAll(() => house.close());

  const manage = () => house.as(project.manager).indicator;
  const at = () => ({ projectId: project.projectId });
  const seenIn = async (period: number): Promise<Record<string, number>> => {
    const { typed } = await manage().explain({ ...at(), code: 'EECO02' });
    const day = ['2026-06-30', '2026-12-31'][period - 1];
    return Object.fromEntries(typed.filter((one) => one.day === day).map(({ side, value }) => [side, value]));
  };
  const type = async (period: number, values: Record<string, number>, note = 'Survey of June, 12 answers') =>
    manage().typeValues({ ...at(), code: 'EECO02', period, values, note, seen: await seenIn(period) });
  const numbers = async (period?: number) => {
    const { indicators } = await manage().progress({ ...at(), period });
    const { sides, total } = indicators.find(({ code }) => code === 'EECO02')!;
    return [...sides, total].map(({ previous, period: within, cumulative }) => [previous, within, cumulative]);
  };

  it('have what was typed in for each period and side, with its source, and no event', async () => {
    await type(1, { SI: 4, HU: 3 });
    await type(2, { SI: 2.5 });
    await type(1, { SI: 5, HU: 3 });
    expect(await numbers(2)).toEqual([
      [5, 2.5, 7.5],
      [3, 0, 3],
      [8, 2.5, 10.5],
    ]);
    const explained = await manage().explain({ ...at(), code: 'EECO02' });
    expect(explained.typed.map(({ day, side, value, typedBy }) => [day, side, value, typedBy])).toEqual(
      [
        ['2026-06-30', 'HU', 3, 'Somebody'],
        ['2026-06-30', 'SI', 5, 'Somebody'],
        ['2026-12-31', 'SI', 2.5, 'Somebody'],
      ].map(([day, side, value]) => [day, side, value, 'Mojca']),
    );
    expect(explained.events.map(({ reason }) => reason)).toEqual(['typed', 'typed', 'typed', 'typed']);
    const { indicators } = await manage().ofEvent({ ...at(), eventId: project.events.training.id });
    expect(indicators.map(({ code }) => code)).toEqual(['EECO01']);
    const trail = await listAudit(house.deps.db, project.projectId, explained.id);
    expect(trail.map(({ action }) => action)).toEqual([
      ...['indicator.value_typed', 'indicator.value_typed', 'indicator.value_typed', 'indicator.adopted'],
    ]);
  });

  it('are not overwritten by somebody who has not seen them, and noted as they are kept', async () => {
    const before = await numbers();
    const blind = { ...at(), code: 'EECO02', period: 1, values: { HU: 9 }, note: 'A source', seen: { SI: 5 } };
    await expect(manage().typeValues(blind)).rejects.toThrow('indicator.values_changed');
    expect(await numbers()).toEqual(before);
    await type(1, { SI: 5.004, HU: 3 });
    const { id } = await manage().explain({ ...at(), code: 'EECO02' });
    const [last] = await listAudit(house.deps.db, project.projectId, id);
    expect(last!.detail).toMatchObject({ before: { SI: 5, HU: 3 }, values: { SI: 5, HU: 3 } });
    expect(await numbers()).toEqual(before);
  });

  it('are refused for a side, a period and an indicator that take none, and without a source', async () => {
    const before = await numbers();
    await expect(type(1, { AT: 1 })).rejects.toThrow('request.invalid');
    await expect(type(3, { SI: 1 })).rejects.toThrow('request.not_found');
    await expect(type(1, { SI: -1 })).rejects.toThrow();
    await expect(type(1, { SI: 1 }, ' ')).rejects.toThrow();
    const counted = manage().typeValues({ ...at(), code: 'EECO01', period: 1, values: { SI: 1 }, note: 'A source' });
    await expect(counted).rejects.toThrow('request.not_found');
    expect(await numbers()).toEqual(before);
  });

  it('stand in frozen reports, and what is changed later is a correction in the next', async () => {
    const report = async (period: number) => {
      const { reportId } = await manage().beginReport({ ...at(), period });
      await manage().freezeReport({ ...at(), reportId });
      const { content } = await manage().report({ ...at(), reportId });
      return content.indicators.find(({ code }) => code === 'EECO02')!;
    };
    const first = await report(1);
    expect(first.values.map(({ previous, period, cumulative }) => [previous, period, cumulative])).toEqual([
      [0, 5, 5],
      [0, 3, 3],
      [0, 8, 8],
    ]);
    expect(first.typed?.map(({ note }) => note)).toEqual(['Survey of June, 12 answers', 'Survey of June, 12 answers']);
    await type(1, { SI: 6, HU: 3 }, 'Survey of June, 13 answers');
    clock = new Date('2027-01-10T08:00:00Z');
    const second = await report(2);
    expect(
      second.values.map(({ previous, corrected, period, cumulative }) => [previous, corrected, period, cumulative]),
    ).toEqual([
      [5, 1, 2.5, 8.5],
      [3, 0, 0, 3],
      [8, 1, 2.5, 11.5],
    ]);
    expect(second.corrections.map(({ before, after }) => [before?.value, after?.value])).toEqual([[5, 6]]);
  });
});
