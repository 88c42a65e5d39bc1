import { expect, test } from 'vitest';
import { readCountedAfter, readCountedFilter } from './read-counted-query.ts';

const read = (query: string) => readCountedFilter(new URLSearchParams(query), ['SI', 'HU']);

test('reads what an address asks for; what is empty asks for nothing', () => {
  expect(read('side=SI&gender=unknown&cumulative=on&ageBand=')).toEqual({
    ...{ side: 'SI', gender: 'unknown', cumulative: true },
  });
});

test.each(['side=AT', 'gender=robot', 'eventKind=party', 'eventId=1', 'cumulative=yes'])('refuses %s', (query) => {
  expect(read(query)).toBe(null);
});

test('a key that is none begins at the first row', () => {
  const id = '0199a000-0000-7000-8000-000000000000';
  const after = (text: string) => readCountedAfter(new URLSearchParams({ after: text }));
  expect(after(`2026-05-01_${id}_${id}`)).toEqual({ day: '2026-05-01', eventId: id, participantId: id });
  expect(after(`yesterday_${id}_${id}`)).toBe(undefined);
  expect(after('')).toBe(undefined);
});
