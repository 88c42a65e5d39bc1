import { expect, test } from 'vitest';
import { readCatalogueFilter } from './catalogue-filter.ts';

const offered = { sides: ['SI', 'HU'], languages: ['sl', 'hu'] };
const read = (query: string) => readCatalogueFilter(new URLSearchParams(query), offered);

test('reads what the project offers', () => {
  expect(read('kind=workshop&side=HU&language=sl&when=past&page=3')).toEqual({
    kind: 'workshop',
    side: 'HU',
    language: 'sl',
    when: 'past',
    page: 3,
  });
});

test('drops everything else', () => {
  const nothing = { kind: undefined, side: undefined, language: undefined, when: 'upcoming', page: 1 };
  expect(read('')).toEqual(nothing);
  expect(read('kind=&side=&language=')).toEqual(nothing);
  expect(read("kind=party&side=AT&language=xx'--&when=now&page=-1")).toEqual(nothing);
  expect(read('page=0')).toEqual(nothing);
  expect(read('page=1e9')).toEqual(nothing);
});
