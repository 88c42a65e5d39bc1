import { describe, expect, test } from 'vitest';
import { figuresOf, figureTables, type CountedIndicator } from './public-figures.ts';

const sides = ['SI', 'HU'];
const cell = (dimension: string, value: string | null, side: string, count: number) => ({
  ...{ dimension, value, side, count },
});
const everybody = { unit: 'participants', genders: [], ageBands: [], organisationKinds: [] } as const;

function counted(values: Partial<CountedIndicator> & { inAll?: [number, number] } = {}): CountedIndicator {
  const { inAll: [si, hu] = [7, 5], ...rest } = values;
  return {
    ...{ code: 'ALL', rule: everybody, eventIds: ['a', 'b'], tables: [] },
    values: [
      { side: 'SI', cumulative: si },
      { side: 'HU', cumulative: hu },
      { side: null, cumulative: si + hu },
    ],
    ...rest,
  };
}
/** Whether two indicators have one id for all people of the one and all of the other. */
function sameId(one: CountedIndicator, other: CountedIndicator): boolean {
  const [first, second] = figuresOf([one, other], sides).ids;
  return first!.value(null) === second!.value(null);
}

describe('the tables of public figures', () => {
  test('have a row for each value, what nobody knows last, and sums over the sides of the project', () => {
    const cells = [
      ...[cell('gender', null, 'HU', 1), cell('gender', 'male', 'SI', 9), cell('gender', 'female', 'HU', 2)],
      ...[cell('gender', 'female', 'SI', 3), cell('gender', 'female', 'AT', 40), cell('eventKind', 'visit', 'SI', 4)],
    ];
    expect(figureTables(cells, sides)).toEqual([
      {
        dimension: 'gender',
        rows: [
          { value: 'female', counts: [3, 2], total: 5 },
          { value: 'male', counts: [9, 0], total: 9 },
          { value: null, counts: [0, 1], total: 1 },
        ],
      },
    ]);
  });

  test('give the figures and every sum among them', () => {
    const tables = figureTables([cell('gender', 'male', 'SI', 7), cell('gender', 'female', 'HU', 5)], sides);
    const { counts, relations, ids } = figuresOf([counted({ tables })], sides);
    const [own] = ids;
    expect([...counts.values()]).toEqual([7, 5, 12, 0, 5, 5, 7, 0, 7]);
    for (const { total, parts } of relations) {
      expect(counts.get(total)).toBe(parts.reduce((sum, id) => sum + counts.get(id)!, 0));
    }
    expect(counts.get(own!.cell('gender', 'female', 'HU'))).toBe(5);
    // Rows, columns and the totals.
    expect(relations.length).toBe(1 + 2 + 3);
  });
});

describe('figures', () => {
  test('of the same people have one id, as a row here and as the whole there', () => {
    const women = counted({ code: 'WOMEN', rule: { ...everybody, genders: ['female'] }, inAll: [3, 2] });
    const [all, own] = figuresOf([counted(), women], sides).ids;
    expect(all!.cell('gender', 'female', 'SI')).toBe(own!.value('SI'));
    expect(all!.value('SI')).not.toBe(own!.value('SI'));
  });

  test('are of the same people whatever the order of the events, and at one event whatever the unit', () => {
    const participations = { ...everybody, unit: 'participations' } as const;
    expect(sameId(counted(), counted({ code: 'B', eventIds: ['b', 'a'] }))).toBe(true);
    expect(sameId(counted(), counted({ code: 'B', rule: participations }))).toBe(false);
    expect(sameId(counted({ eventIds: ['a'] }), counted({ code: 'B', eventIds: ['a'], rule: participations }))).toBe(
      true,
    );
  });

  test('of one description that differ have an id each', () => {
    expect(sameId(counted(), counted({ code: 'B', inAll: [7, 6] }))).toBe(false);
  });

  test('that are typed in are about people unless they have a fraction; events never are', () => {
    const typed = { ...everybody, unit: 'typed' } as const;
    const count = (of: CountedIndicator) => figuresOf([of], sides).counts.size;
    expect([
      count(counted({ rule: typed })),
      count(counted({ rule: typed, inAll: [0.5, 1] })),
      count(counted({ rule: { ...everybody, unit: 'events' } })),
    ]).toEqual([3, 0, 0]);
  });
});
