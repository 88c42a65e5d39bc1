import { expect, test } from 'vitest';
import { rowsHref } from '#lib/indicator/hrefs.ts';
import { readAfter, readCount } from './read-rows-query.ts';

const key = {
  firstDay: '2026-03-01',
  eventId: '01a20de9-d747-703f-8dcd-65f72ab9f74f',
  participantId: '01a20de9-d742-75b2-abc1-fcc556118929',
};
const read = (query: string) => readAfter(new URLSearchParams(query));

test('a page goes on where the link to it says', () => {
  const href = rowsHref({ locale: 'sl', project: 'x' }, {}, 'completions', key);
  const query = new URLSearchParams(href.slice(href.indexOf('?')));
  expect([readCount(query), readAfter(query)]).toEqual(['completions', key]);
});

test('what nobody linked to begins at the first row', () => {
  expect(read('')).toBeUndefined();
  expect(read('after=2')).toBeUndefined();
  expect(read(`after=2026-02-30_${key.eventId}_${key.participantId}`)).toBeUndefined();
  expect(read(`after=${key.firstDay}_${key.eventId}_'--`)).toBeUndefined();
});

test('an unknown count is participations', () => {
  expect(readCount(new URLSearchParams('count=everything'))).toBe('participations');
});
