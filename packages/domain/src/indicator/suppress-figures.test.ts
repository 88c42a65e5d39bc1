import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestCell, suppressFigures, type SumRelation } from './suppress-figures.ts';

/** A list of figures and their sum. */
function listOf(parts: readonly number[]) {
  const ids = parts.map((_, index) => `part ${index}`);
  const total = parts.reduce((sum, count) => sum + count, 0);
  const counts = new Map([['total', total], ...parts.map((count, index) => [ids[index]!, count] as const)]);
  return { counts, relations: [{ total: 'total', parts: ids }] };
}

test.each([
  [
    [12, 30, 0],
    [12, 30, 0, 42],
  ],
  [
    [3, 20, 8],
    [null, 20, null, 31],
  ],
  [
    [3, 4, 20],
    [null, null, 20, 27],
  ],
  [
    // Each of five that come to five is one: zeros would be shown.
    [1, 1, 1, 1, 1, 20],
    [null, null, null, null, null, null, 25],
  ],
  [
    [1, 2, 20],
    [null, null, null, 23],
  ],
  [
    [7, 0],
    [7, 0, 7],
  ],
  [
    [4, 0],
    [null, 0, null],
  ],
])('%j and their sum are published as %j', (parts, published) => {
  const { counts, relations } = listOf(parts);
  const hidden = suppressFigures(counts, relations);
  const shown = [...parts.map((_, index) => `part ${index}`), 'total'];
  expect(shown.map((id) => (hidden.has(id) ? null : counts.get(id)))).toEqual(published);
});

test('a figure that three sums taken together would tell is not left alone', () => {
  const counts = new Map(Object.entries({ a: 3, b: 9, c: 9, ab: 12, bc: 18, ac: 12, free: 40 }));
  const relations = [
    { total: 'ab', parts: ['a', 'b'] },
    { total: 'bc', parts: ['b', 'c'] },
    { total: 'ac', parts: ['a', 'c'] },
  ];
  const hidden = suppressFigures(counts, relations);
  expect(hidden.has('a')).toBe(true);
  expect(solve(counts, relations, hidden)).toEqual([]);
});

/** Two to three tables of the same people by side and one characteristic each, as the public page shows them. */
const tables = fc
  .record({
    sides: fc.integer({ min: 2, max: 3 }),
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 3 }),
  })
  .chain(({ sides, sizes }) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: sides - 1 }),
          fc.tuple(...sizes.map((size) => fc.integer({ min: 0, max: size - 1 }))),
        ),
        { maxLength: 60 },
      )
      .map((people) => ({ sides, sizes, people })),
  );

function figuresOf({ sides, sizes, people }: { sides: number; sizes: number[]; people: [number, number[]][] }) {
  const counts = new Map<string, number>();
  const relations: SumRelation[] = [];
  const indices = (size: number) => Array.from({ length: size }, (_, index) => index);
  const count = (id: string, is: (side: number, values: number[]) => boolean) => {
    counts.set(id, people.filter(([side, values]) => is(side, values)).length);
    return id;
  };
  const total = count('all', () => true);
  const ofSides = indices(sides).map((side) => count(`side ${side}`, (own) => own === side));
  relations.push({ total, parts: ofSides });
  for (const [table, size] of sizes.entries()) {
    const rows = indices(size).map((value) => count(`${table}=${value}`, (_, own) => own[table] === value));
    relations.push({ total, parts: rows });
    const cell = (side: number, value: number) =>
      count(`${table}=${value}, ${side}`, (own, values) => own === side && values[table] === value);
    for (const side of indices(sides)) {
      relations.push({ total: ofSides[side]!, parts: indices(size).map((value) => cell(side, value)) });
    }
    for (const value of indices(size)) {
      relations.push({ total: rows[value]!, parts: indices(sides).map((side) => cell(side, value)) });
    }
  }
  return { counts, relations };
}

/**
 * What somebody who has only what is shown, and knows the rule, can work out: the least and the most that each figure
 * left out can be, tightened by every sum until nothing changes.
 */
function boundsOf(counts: ReadonlyMap<string, number>, relations: readonly SumRelation[], hidden: ReadonlySet<string>) {
  const bounds = new Map([...counts].map(([id, count]) => [id, hidden.has(id) ? [1, 1e6] : [count, count]] as const));
  const tighten = (id: string, least: number, most: number): boolean => {
    const [low, high] = bounds.get(id)!;
    if (least <= low! && most >= high!) return false;
    bounds.set(id, [Math.max(low!, least), Math.min(high!, most)]);
    return true;
  };
  for (let round = 0; round < 200; round += 1) {
    let changed = false;
    for (const { total, parts } of relations) {
      const sum = (end: 0 | 1) => parts.reduce((all, id) => all + bounds.get(id)![end]!, 0);
      changed = tighten(total, sum(0), sum(1)) || changed;
      for (const part of parts) {
        const [low, high] = bounds.get(part)!;
        const [least, most] = bounds.get(total)!;
        changed = tighten(part, least! - (sum(1) - high!), most! - (sum(0) - low!)) || changed;
      }
    }
    if (!changed) break;
  }
  return bounds;
}

/** Figures left out that follow from the sums, found in another way than the rule does: by substitution of fractions. */
function solve(counts: ReadonlyMap<string, number>, relations: readonly SumRelation[], hidden: ReadonlySet<string>) {
  const ids = [...counts.keys()].filter((id) => hidden.has(id));
  const rows = relations.map(({ total, parts }) =>
    ids.map((id) => BigInt(parts.filter((part) => part === id).length) - (id === total ? 1n : 0n)),
  );
  const kept: bigint[][] = [];
  for (const column of ids.keys()) {
    const index = rows.findIndex((row) => row[column] !== 0n);
    if (index === -1) continue;
    const [pivot] = rows.splice(index, 1);
    const without = (row: bigint[]) => row.map((value, at) => value * pivot![column]! - pivot![at]! * row[column]!);
    for (const list of [rows, kept])
      for (const [at, row] of list.entries()) if (row[column] !== 0n) list[at] = without(row);
    kept.push(pivot!);
  }
  return kept
    .filter((row) => row.filter((value) => value !== 0n).length === 1)
    .map((row) => ids[row.findIndex((value) => value !== 0n)]!);
}

test('nobody can work out a figure that is left out, of rows, columns, totals and tables shown together', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { counts, relations } = figuresOf(given);
      const hidden = suppressFigures(counts, relations);
      for (const [id, count] of counts) {
        if (count === 0) expect(hidden.has(id)).toBe(false);
        if (count > 0 && count < smallestCell) expect(hidden.has(id)).toBe(true);
      }
      expect(solve(counts, relations, hidden)).toEqual([]);
      const bounds = boundsOf(counts, relations, hidden);
      for (const id of hidden) {
        const [least, most] = bounds.get(id)!;
        expect([id, most! > least!]).toEqual([id, true]);
      }
    }),
    { numRuns: 500 },
  );
});

test('large figures are all shown', () => {
  const { counts, relations } = listOf([12, 30, 5]);
  expect(suppressFigures(counts, relations).size).toBe(0);
});
