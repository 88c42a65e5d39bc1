import { testEngines } from '@sens/db/testing';
import { shippedDefinitions } from '@sens/domain/indicator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.ts';
import { buildReferenceProject, today } from './reference-project.ts';

/*
 * Worked out on paper. People 1 to 7 are of side SI, 8 to 12 of side HU.
 *
 * training (joint, runs a curriculum, 10 and 11 March): 1 2 3 4 | 8 9 10. Person 10 never came, person 4 came on one of
 *   two days, which is less than the 80 % that the curriculum asks for. Came: 1 2 3 4 | 8 9. Completed: 1 2 3 | 8 9.
 * workshop (one side organises it, 15 April): 1 5 6 | 8. It is not joint.
 * open (joint, public, 20 May): 2 7 | 11 12. An event counts, not its people.
 * visit (joint, 5 September, still to come): 1 | 8 12 have a seat.
 *
 *                SI                 HU               in all
 * RCO81           0 (the visit: +1)  0 (+2)           0 (+3)    training: feeds RCO85, open: is public
 * RCO85           4                  2                6
 * RCO87           1                  1                2         the partners
 * RCO115          1                  0                1         took place on side SI
 * RCR81           3                  2                5
 * CO44            5 (1 2 3 4 7)      4 (8 9 11 12)    9         once each: person 2 came to both
 * CO46            4                  2                6
 * EECO01          7 (1 to 7)         4 (8 9 11 12)   11         the workshop of one side counts too
 * EECO07          0                  0                0         the youngest, person 11, turned 31
 * EECO08          1 (5)              1 (12)           2         nobody knows how old person 6 is
 */
const onPaper: Record<string, [si: number, hu: number, all: number, coming: number | null]> = {
  RCO81: [0, 0, 0, 3],
  RCO82: [0, 0, 0, 0],
  RCO85: [4, 2, 6, 0],
  RCO87: [1, 1, 2, null],
  RCO115: [1, 0, 1, 0],
  RCR81: [3, 2, 5, 0],
  RCR85: [0, 0, 0, 0],
  CO43: [0, 0, 0, 3],
  CO44: [5, 4, 9, 0],
  CO45: [0, 0, 0, 0],
  CO46: [4, 2, 6, 0],
  EECO01: [7, 4, 11, 0],
  EECO06: [0, 0, 0, null],
  EECO07: [0, 0, 0, null],
  EECO08: [1, 1, 2, null],
  // Nobody has typed anything in.
  ...Object.fromEntries(
    shippedDefinitions.flatMap(({ code, rule }) => (rule.unit === 'typed' ? [[code, [0, 0, 0, null]]] : [])),
  ),
};

describe.each(testEngines)('the reference project on %s', (kind) => {
  let house: House;
  let project: Awaited<ReturnType<typeof buildReferenceProject>>;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => today });
    project = await buildReferenceProject(house);
    const { projectId, manager, events } = project;
    for (const { code } of shippedDefinitions) await house.as(manager).indicator.adopt({ projectId, code });
    const open = { audience: 'public', equality: false, internal: false } as const;
    await house.as(manager).indicator.describeEvent({ projectId, eventId: events.open.id, ...open });
  });
  afterAll(() => house.close());

  const manage = () => house.as(project.manager).indicator;
  const audit = () => house.as(project.auditor).indicator;
  const at = () => ({ projectId: project.projectId });
  const numbers = async (period?: number) => {
    const { indicators } = await audit().progress({ ...at(), period });
    return Object.fromEntries(
      indicators.map(({ code, sides, total }) => [
        code,
        [...sides.map(({ cumulative }) => cumulative), total.cumulative, total.forecast],
      ]),
    );
  };

  it('has every value that was worked out on paper', async () => {
    expect(await numbers()).toEqual(onPaper);
  });

  it('has as many rows as each number says, for each side and in all', async () => {
    for (const { code, unit } of (await audit().progress(at())).indicators) {
      if (unit === 'events' || unit === 'organisations' || unit === 'typed') continue;
      const totals = await Promise.all(
        ['SI', 'HU', undefined].map(async (side) => {
          const { total, rows } = await audit().countedRows({ ...at(), code, filter: { side } });
          expect(rows.length).toBe(total);
          return total;
        }),
      );
      expect([code, ...totals]).toEqual([code, ...onPaper[code]!.slice(0, 3)]);
    }
  });

  it('breaks a number down into parts that add up to it, for each side', async () => {
    const { cells, modules, values, missing } = await audit().explain({ ...at(), code: 'EECO01' });
    const of = (dimension: string) => cells.filter((cell) => cell.dimension === dimension);
    for (const dimension of ['gender', 'ageBand', 'organisationKind', 'eventKind']) {
      for (const { side, cumulative } of values.sides) {
        const parts = of(dimension).filter((cell) => cell.side === side);
        expect([dimension, side, parts.reduce((sum, { count }) => sum + count, 0)]).toEqual([
          dimension,
          side,
          cumulative,
        ]);
      }
    }
    expect(of('gender').find(({ value, side }) => value === 'female' && side === 'SI')?.count).toBe(3);
    expect(modules).toEqual([]);
    expect(missing).toEqual({ gender: 1, ageBand: 1, organisationKind: 11 });
    const unknown = await audit().countedRows({ ...at(), code: 'EECO01', filter: { ageBand: 'unknown' } });
    expect(unknown.rows.map(({ familyName }) => familyName)).toEqual(['Št. 6']);
  });

  it('says of each event why it does not feed an indicator', async () => {
    const why = async (event: keyof typeof project.events) => {
      const { indicators } = await manage().ofEvent({ ...at(), eventId: project.events[event].id });
      return Object.fromEntries(
        indicators
          .filter(({ code }) => code.startsWith('RC'))
          .map(({ code, reason, takenBy }) => [code, takenBy ?? reason]),
      );
    };
    expect(await why('workshop')).toMatchObject({ RCO81: 'not_joint', RCO85: 'not_joint', RCO115: 'not_joint' });
    expect(await why('open')).toMatchObject({ RCO81: 'is_public', RCO85: 'other_kind', RCO115: null });
    expect(await why('training')).toMatchObject({ RCO81: 'RCO85', RCO85: null, RCR81: null, RCO115: 'not_public' });
  });

  it('says of each person why they are not counted', async () => {
    const why = async (code: string, event: keyof typeof project.events) => {
      const { people } = await manage().notCounted({ ...at(), code, eventId: project.events[event].id });
      return people.map(({ familyName, reason }) => [familyName, reason]).sort();
    };
    expect(await why('RCO85', 'training')).toEqual([['Št. 10', 'absent']]);
    expect(await why('RCR81', 'training')).toEqual([
      ['Št. 10', 'absent'],
      ['Št. 4', 'not_completed'],
    ]);
    expect(await why('CO44', 'open')).toEqual([['Št. 2', 'counted_before']]);
    expect(await why('EECO08', 'workshop')).toEqual([
      ['Št. 1', 'other_people'],
      ['Št. 6', 'unknown'],
      ['Št. 8', 'other_people'],
    ]);
    expect((await why('RCO81', 'visit')).map(([, reason]) => reason)).toEqual(['to_come', 'to_come', 'to_come']);
  });

  it('follows a manager who decides against the rule, and the rule again once that is taken back', async () => {
    const indicatorId = (await manage().explain({ ...at(), code: 'RCO81' })).id;
    const decision = { ...at(), eventId: project.events.workshop.id, indicatorId };
    await manage().override({ ...decision, feeds: true, reason: 'The other side paid for the room.' });
    expect((await numbers())['RCO81']).toEqual([3, 1, 4, 3]);
    const { events } = await audit().explain({ ...at(), code: 'RCO81' });
    const decided = events.find(({ id }) => id === project.events.workshop.id)!;
    expect(decided).toMatchObject({ feeds: true, overridden: true, count: 4 });
    expect(decided.decided).toEqual({ by: 'Mojca', reason: 'The other side paid for the room.' });
    await manage().override(decision);
    expect(await numbers()).toEqual(onPaper);
  });

  it('opens the marks behind a row', async () => {
    const participantId = project.participantIds[3]!;
    const { person, sessions } = await audit().marks({ ...at(), eventId: project.events.training.id, participantId });
    expect(person.familyName).toBe('Št. 4');
    const marks = sessions.map(({ marks: made }) => made.map(({ status, markedBy }) => [status, markedBy]));
    expect(marks).toEqual([[['present', 'Tamás']], [['absent', 'Tamás']]]);
  });

  it('has a ledger that says what the marks say, and hears of it when it does not', async () => {
    const { projectId, participantIds, events } = project;
    expect(await audit().checkLedger(at())).toEqual({ events: 4, marks: 22, participations: 14, faults: [] });
    const row = `project_id = '${projectId}' and event_id = '${events.training.id}'
      and participant_id = '${participantIds[0]}'`;
    await house.deps.db.execute(`update participation set minutes = 1, completed_on = null where ${row}`);
    const fault = { ledger: 'participation', eventId: events.training.id, key: participantIds[0] };
    expect((await audit().checkLedger(at())).faults).toEqual([
      { ...fault, what: 'different', differs: ['minutes', 'completedOn'] },
    ]);
    await house.deps.db.execute(`delete from participation where ${row}`);
    expect((await audit().checkLedger(at())).faults).toEqual([{ ...fault, what: 'missing', differs: [] }]);
    // The next mark brings it back, as it was.
    await project.mark('training', 1, 1, 'present', 1);
    expect((await audit().checkLedger(at())).faults).toEqual([]);
    expect(await numbers()).toEqual(onPaper);
  });

  it('has what came of each event, by curriculum and organiser', async () => {
    const { events, curricula, organisers, total } = await audit().activity(at());
    const numbersOf = (row: { registered: number; attended: number; completed: number; minutes: number }) => [
      ...[row.registered, row.attended, row.completed, row.minutes / 60],
    ];
    // The training: five people on both days and one on the first, four hours each.
    expect(events.map((event) => [event.title['sl'], ...numbersOf(event)])).toEqual([
      ['visit', 3, 0, 0, 0],
      ['open', 4, 4, 0, 16],
      ['workshop', 4, 4, 0, 16],
      ['training', 7, 6, 5, 44],
    ]);
    expect(numbersOf(total)).toEqual([18, 14, 5, 76]);
    expect(curricula.map((row) => [row.title?.['sl'], row.events, ...numbersOf(row)])).toEqual([
      [undefined, 3, 11, 8, 0, 32],
      ['Mentorji', 1, 7, 6, 5, 44],
    ]);
    expect(organisers.map((row) => [row.name, row.events, row.attended])).toEqual([
      ['Fundacija', 4, 14],
      ['Egyesület', 3, 10],
    ]);
  });

  it('keeps every number when a person is erased', async () => {
    await house.deps.db
      .execute(`update participant set given_name = '', family_name = 'x', name_key = 'x', email = null,
      gender = null, birth_year = null where id = '${project.participantIds[4]}'`);
    expect(await numbers()).toEqual(onPaper);
  });
});
