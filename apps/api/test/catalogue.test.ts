import { testEngines } from '@sens/db/testing';
import { catalogueFilter, type CatalogueFilter } from '@sens/domain/event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintProject, openHouse, type House, type MintedProject } from './house.ts';
import { addPublicEvent } from './public-event.ts';

const now = new Date('2026-12-01T10:00:00Z');
const hungarian = { side: 'HU', language: 'hu', timeZone: 'Europe/Budapest' };

describe.each(testEngines)('the catalogue on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
    const foreign = await mintProject(house);
    const add = (values: Parameters<typeof addPublicEvent>[2]) => addPublicEvent(house, project, values);
    await add({
      ...{ slug: 'cooperatives', ...hungarian, place: 'Letenye', startsAt: new Date('2026-12-07T12:00:00Z') },
      title: { sl: 'Zadruge za vas', hu: 'Szövetkezetek a faluért', en: 'Cooperatives for the "village"\nof ours' },
    });
    await add({
      ...{ slug: 'story', place: 'Beltinci', startsAt: new Date('2026-12-14T08:30:00Z') },
      ...{ onlineUrl: 'https://meet.example.org/x', capacity: 1 },
      title: { sl: 'Zgodba socialnega podjetja', hu: 'Egy társadalmi vállalkozás története' },
    });
    await add({ slug: 'network', kind: 'training', title: { hu: 'A MENTORHÁLÓZAT találkozója Đakovóban' } });
    await add({
      slug: 'later',
      registrationOpensAt: new Date('2026-12-02'),
      startsAt: new Date('2027-01-31T22:30:00Z'),
    });
    await add({ slug: 'closed', registrationClosesAt: now, startsAt: new Date('2026-12-20T23:30:00Z') });
    await add({ slug: 'cancelled', status: 'cancelled', startsAt: new Date('2026-12-21T09:00:00Z') });
    await add({ slug: 'over', ...hungarian, startsAt: new Date('2026-11-02T09:00:00Z') });
    await add({ slug: 'older', startsAt: new Date('2026-10-02T09:00:00Z') });
    await add({ slug: 'draft', status: 'draft' });
    await addPublicEvent(house, foreign, { slug: 'foreign', title: { sl: 'Zadruge drugje' } });
    // The one seat is taken, so the next person would wait.
    const { events } = await house.as(null).event.catalogue({ projectId: project.projectId, q: 'zgodba' });
    await house.as(null).registration.register({ projectId: project.projectId, eventId: events[0]!.id, ...formOf() });
  });
  afterAll(() => house.close());

  const ask = (filter: Partial<CatalogueFilter> = {}) =>
    house.as(null).event.catalogue({ projectId: project.projectId, ...filter });
  const slugs = async (filter: Partial<CatalogueFilter>) => (await ask(filter)).events.map(({ slug }) => slug);

  it('lists what is to come first, and what is over latest first, without drafts', async () => {
    expect(await slugs({})).toEqual(['network', 'cooperatives', 'story', 'closed', 'cancelled', 'later']);
    expect(await slugs({ when: 'past' })).toEqual(['over', 'older']);
  });

  it.each([
    ['zadrugah', ['cooperatives']],
    ['szovetkezetekrol', ['cooperatives']],
    ['faluért szövetkezet', ['cooperatives']],
    ['village', ['cooperatives']],
    ['ours', ['cooperatives']],
    ['zgodbo socialnih podjetij', ['story']],
    ['hálózat', ['network']],
    ['djakovo', []],
    ['dakovo', ['network']],
    ['usposabljanja', ['network']],
    ['letenye', ['cooperatives']],
    ['zadruge zgodba', []],
    ["%' or 1=1 --_", []],
    ['!?', ['network', 'cooperatives', 'story', 'closed', 'cancelled', 'later']],
  ])('finds for %s: %j', async (q, found) => {
    expect(await slugs({ q })).toEqual(found);
  });

  it('narrows by kind, side, language, place, free seats, online and days', async () => {
    expect(await slugs({ kind: 'training' })).toEqual(['network']);
    expect(await slugs({ side: 'HU' })).toEqual(['cooperatives']);
    expect(await slugs({ language: 'hu', when: 'past' })).toEqual(['over']);
    expect(await slugs({ place: 'Beltinci' })).toEqual(['story']);
    expect(await slugs({ free: true })).toEqual(['network', 'cooperatives']);
    expect(await slugs({ online: true })).toEqual(['story']);
    // The session of "closed" begins half an hour after midnight of the 21st where it is held.
    expect(await slugs({ from: '2026-12-14', to: '2026-12-20' })).toEqual(['story']);
    expect(await slugs({ from: '2026-12-21', to: '2026-12-21' })).toEqual(['closed', 'cancelled']);
    expect(await slugs({ from: '2027-01-31' })).toEqual(['later']);
    expect(await slugs({ to: '2026-12-02' })).toEqual(['network']);
  });

  it('counts every value with all other filters applied', async () => {
    expect(await ask()).toMatchObject({
      total: 6,
      facets: {
        kind: [
          { value: 'workshop', count: 5 },
          { value: 'training', count: 1 },
        ],
        side: [
          { value: 'SI', count: 5 },
          { value: 'HU', count: 1 },
        ],
        free: [
          { value: 'false', count: 4 },
          { value: 'true', count: 2 },
        ],
      },
    });
    const { total, facets } = await ask({ kind: 'workshop', free: true });
    expect(total).toBe(1);
    expect(facets.kind).toEqual([
      { value: 'training', count: 1 },
      { value: 'workshop', count: 1 },
    ]);
    expect(facets.place).toEqual([{ value: 'Letenye', count: 1 }]);
  });

  it('counts for a value what choosing it lists', async () => {
    const filters: Partial<CatalogueFilter>[] = [
      {},
      { when: 'past' },
      { q: 'zadruge' },
      { side: 'SI', free: true },
      { kind: 'workshop', language: 'sl', from: '2026-12-10' },
      { place: 'Lendava', online: true },
    ];
    for (const filter of filters) {
      const { facets } = await ask(filter);
      for (const [facet, counts] of Object.entries(facets)) {
        for (const { value, count } of counts.filter((counted) => counted.value !== 'false')) {
          const chosen = catalogueFilter.parse({ ...filter, [facet]: value === 'true' ? true : value });
          expect([filter, facet, value, (await slugs(chosen)).length]).toEqual([filter, facet, value, count]);
        }
      }
    }
  });

  it('calls seats free exactly where the next registration would get one', async () => {
    const free = await slugs({ free: true });
    const { events } = await ask();
    expect(free).toEqual(events.filter(({ availability }) => availability === 'places').map(({ slug }) => slug));
  });

  it('shows the sessions of a month, counted in the zone of the event', async () => {
    const month = (name: string, filter: Partial<CatalogueFilter> = {}) =>
      house.as(null).event.month({ projectId: project.projectId, ...filter, month: name });
    const december = await month('2026-12');
    expect(december.sessions.map(({ slug }) => slug)).toEqual([
      'network',
      'cooperatives',
      'story',
      'closed',
      'cancelled',
    ]);
    expect(december.total).toBe(5);
    expect((await month('2026-12', { side: 'HU' })).sessions.map(({ slug }) => slug)).toEqual(['cooperatives']);
    // It begins on the evening of the last day of January and ends in February.
    expect((await month('2027-01')).sessions.map(({ slug }) => slug)).toEqual(['later']);
    expect((await month('2027-02')).sessions.map(({ slug }) => slug)).toEqual(['later']);
    expect(await month('2027-03')).toMatchObject({ total: 0, sessions: [], more: false });
  });
});
