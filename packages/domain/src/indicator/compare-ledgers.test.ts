import { expect, test } from 'vitest';
import { compareLedgers } from './compare-ledgers.ts';

const line = (key: string, minutes: number) => ({ key, values: { minutes, completedOn: null } });

test('equal ledgers do not differ, in whatever order', () => {
  expect(compareLedgers([line('a', 60), line('b', 90)], [line('b', 90), line('a', 60)])).toEqual([]);
});

test('says what is missing, what says something else, and what nothing speaks for', () => {
  expect(compareLedgers([line('a', 60), line('b', 90)], [line('b', 30), line('c', 5)])).toEqual([
    { key: 'a', what: 'missing', differs: [] },
    { key: 'b', what: 'different', differs: ['minutes'] },
    { key: 'c', what: 'extra', differs: [] },
  ]);
});
