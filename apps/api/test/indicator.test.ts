import { newId } from '@sens/db';
import { addCurriculum } from '@sens/db/curriculum';
import { addEvents } from '@sens/db/event';
import { saveParticipations } from '@sens/db/indicator';
import { addParticipants } from '@sens/db/participant';
import { testEngines } from '@sens/db/testing';
import type { EventKind } from '@sens/domain/event';
import { counts, type ParticipationFilter } from '@sens/domain/indicator';
import { nameKey } from '@sens/domain/participant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

describe.each(testEngines)('the indicators on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    await keepLedger();
  });
  afterAll(() => house.close());

  const addCurriculumVersion = async ({ projectId } = project) => {
    const [curriculumId, id] = [newId(), newId()];
    const version = { projectId, id, curriculumId, version: 1, title: { en: 'Mentors' }, summary: { en: 'Mentors.' } };
    const module = { kind: 'contact' as const, title: { en: 'First' }, minutes: 240 };
    await house.deps.db.transaction((tx) =>
      addCurriculum(tx, {
        curriculum: { projectId, id: curriculumId, slug: 'mentors' },
        version: { ...version, minimumShare: 0.8, publishedAt: new Date() },
        modules: [{ projectId, id: newId(), curriculumVersionId: id, position: 1, ...module }],
      }),
    );
    return id;
  };

  const addEvent = async (
    eventKind: EventKind,
    values: { curriculumVersionId?: string; organisers?: number } = {},
    own = project,
  ) => {
    const { projectId } = own;
    const id = newId();
    const { organisations } = await house.as(own.manager).event.formOptions({ projectId });
    const texts = { title: { en: eventKind }, summary: { en: '.' }, description: { en: '.' } };
    const place = { language: 'sl', side: 'SI', place: 'Lendava', timeZone: 'Europe/Ljubljana' };
    const when = { startsAt: new Date('2026-03-30T08:00Z'), endsAt: new Date('2026-05-06T12:00Z') };
    const event = { projectId, id, slug: `event-${id}`, kind: eventKind, status: 'published' as const, capacity: 500 };
    await house.deps.db.transaction((tx) =>
      addEvents(tx, [
        {
          event: { ...event, ...texts, ...place, ...when, curriculumVersionId: values.curriculumVersionId ?? null },
          organiserIds: organisations.slice(0, values.organisers ?? 2).map((organisation) => organisation.id),
          sessions: [{ projectId, id: newId(), eventId: id, position: 1, trainerIds: [], ...when }],
        },
      ]),
    );
    return id;
  };

  const addPeople = async (sides: readonly string[], { projectId } = project) => {
    const people = sides.map((side, index) => ({ id: newId(), givenName: 'Živa', familyName: `Čuk ${index}`, side }));
    await house.deps.db.transaction((tx) =>
      addParticipants(
        tx,
        people.map((person) => ({ projectId, locale: 'sl', nameKey: nameKey(person), ...person })),
      ),
    );
    return people;
  };

  type Came = { event: string; person: { id: string; side: string }; firstDay: string; completedOn?: string };
  const came = (rows: readonly Came[], { projectId } = project) =>
    house.deps.db.transaction((tx) =>
      saveParticipations(
        tx,
        projectId,
        rows.map(({ event, person, firstDay, completedOn }) => ({
          ...{ projectId, eventId: event, participantId: person.id, side: person.side, firstDay },
          ...{ completedOn: completedOn ?? null, sessions: 1, minutes: 240 },
          ...{ gender: null, ageBand: null, organisationKind: null },
        })),
        [],
      ),
    );

  /** Two people at a training, one of whom finished it a quarter later; a workshop and a visit of one side in May. */
  const keepLedger = async () => {
    const [ana, bor, csilla] = (await addPeople(['SI', 'SI', 'HU'])) as [Person, Person, Person];
    const training = await addEvent('training', { curriculumVersionId: await addCurriculumVersion() });
    const workshop = await addEvent('workshop');
    const visit = await addEvent('study_visit', { organisers: 1 });
    await came([
      { event: training, person: ana, firstDay: '2026-03-30', completedOn: '2026-04-02' },
      { event: training, person: csilla, firstDay: '2026-03-30' },
      // The conditions of a workshop can be met too, but it runs no curriculum.
      { event: workshop, person: ana, firstDay: '2026-05-05', completedOn: '2026-05-05' },
      { event: visit, person: bor, firstDay: '2026-05-06' },
      { event: visit, person: csilla, firstDay: '2026-05-06' },
    ]);
  };
  type Person = Awaited<ReturnType<typeof addPeople>>[number];

  const summary = (filter: ParticipationFilter, own = project) =>
    house.as(own.auditor).indicator.summary({ projectId: own.projectId, filter });
  /** Participations, participants and completions in all. */
  const total = async (filter: ParticipationFilter) => {
    const { participations, participants, completions } = (await summary(filter)).total;
    return [participations, participants, completions];
  };

  it('count visits, people once, and only completions of a curriculum, by side and in all', async () => {
    const { sides, total: all } = await summary({});
    expect(sides).toEqual([
      { side: 'SI', participations: 3, participants: 2, completions: 1 },
      { side: 'HU', participations: 2, participants: 1, completions: 0 },
    ]);
    expect(all).toEqual({ side: null, participations: 5, participants: 3, completions: 1 });
  });

  it('put a participation on its first day and a completion on its own, both borders included', async () => {
    expect(await total({ to: '2026-03-31' })).toEqual([2, 2, 0]);
    expect(await total({ from: '2026-04-01' })).toEqual([3, 3, 1]);
    expect(await total({ from: '2026-04-02', to: '2026-04-02' })).toEqual([0, 0, 1]);
    expect(await total({ from: '2026-03-30', to: '2026-05-05' })).toEqual([3, 2, 1]);
    expect(await total({ from: '2026-05-07' })).toEqual([0, 0, 0]);
  });

  it('narrow by side, by kind of event, and to what two sides organised', async () => {
    expect(await total({ side: 'HU' })).toEqual([2, 1, 0]);
    expect(await total({ kind: 'study_visit' })).toEqual([2, 2, 0]);
    expect(await total({ joint: true })).toEqual([3, 2, 1]);
    expect(await total({ joint: false })).toEqual([5, 3, 1]);
    expect(await total({ joint: true, kind: 'study_visit' })).toEqual([0, 0, 0]);
  });

  const allRows = async (filter: ParticipationFilter, count: (typeof counts)[number], own = project) => {
    const rows = [];
    const sizes = [];
    let after;
    do {
      const page = await house.as(own.auditor).indicator.rows({ projectId: own.projectId, filter, count, after });
      rows.push(...page.rows);
      sizes.push(page.rows.length);
      after = page.next ?? undefined;
    } while (after);
    return { rows, sizes };
  };

  it.each<ParticipationFilter>([
    {},
    { to: '2026-03-31' },
    { from: '2026-04-01', to: '2026-05-05' },
    { side: 'HU', from: '2026-03-30' },
    { joint: true, side: 'SI' },
    { kind: 'training' },
  ])('have rows behind every number, and the file has the same: %j', async (filter) => {
    const numbers = (await summary(filter)).total;
    const cookie = await signIn(house, project.auditor.email);
    for (const count of counts) {
      const { rows } = await allRows(filter, count);
      const people = new Set(rows.map(({ participantId }) => participantId));
      expect(count === 'participants' ? people.size : rows.length).toBe(numbers[count]);
      const query = new URLSearchParams({ count, ...filter, joint: filter.joint ? 'on' : 'off' });
      const address = `/api/projects/${project.projectId}/participations.csv?${query}`;
      const file = await (await house.app.request(address, { headers: { cookie } })).text();
      expect(file.split('\r\n').length - 2).toBe(rows.length);
    }
  });

  it('date the completions that are counted, and nothing else', async () => {
    const { rows } = await allRows({}, 'participations');
    expect(rows.map(({ eventKind, completedOn }) => [eventKind, completedOn]).sort()).toEqual([
      ['study_visit', null],
      ['study_visit', null],
      ['training', null],
      ['training', '2026-04-02'],
      ['workshop', null],
    ]);
  });

  it('page through many rows of one day without leaving one out or taking one twice', async () => {
    const own = await mintProject(house);
    const people = await addPeople(
      Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? 'SI' : 'HU')),
      own,
    );
    const events = [await addEvent('workshop', {}, own), await addEvent('workshop', {}, own)];
    const rowsOf = (event: string) => people.map((person) => ({ event, person, firstDay: '2026-05-05' }));
    await came(events.flatMap(rowsOf), own);
    const { rows, sizes } = await allRows({}, 'participants', own);
    expect(sizes).toEqual([100, 100, 40]);
    expect(new Set(rows.map(({ eventId, participantId }) => `${eventId} ${participantId}`)).size).toBe(240);
    expect((await summary({}, own)).total).toMatchObject({ participations: 240, participants: 120 });
    expect((await allRows({ side: 'HU' }, 'participations', own)).sizes).toEqual([100, 20]);
  });
});
