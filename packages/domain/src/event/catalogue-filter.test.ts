import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogueFilter, type CatalogueFilter } from './catalogue-filter.ts';
import { catalogueQuery, feedQuery, isNarrowed, withoutChoice } from './catalogue-query.ts';
import { eventKinds } from './event.ts';

const read = (query: string) => readCatalogueFilter(new URLSearchParams(query));
const everything: CatalogueFilter = { when: 'upcoming', view: 'agenda', page: 1 };

test('reads everything an address can ask for', () => {
  expect(
    read(
      'q=%20zadruge%20za%20%20vas&kind=workshop&side=hu&language=sl&place=Lenti&from=2027-01-31&to=2027-02-01' +
        '&free=1&online=on&when=past&view=month&month=2027-01&page=3',
    ),
  ).toEqual({
    ...{ q: 'zadruge za vas', kind: 'workshop', side: 'HU', language: 'sl', place: 'Lenti' },
    ...{ from: '2027-01-31', to: '2027-02-01', free: true, online: true },
    ...{ when: 'past', view: 'month', month: '2027-01', page: 3 },
  });
});

test.each([
  '',
  'q=&kind=&side=&language=&place=&from=&to=&free=&online=&when=&view=&month=&page=',
  "kind=party&side=__proto__&language=xx'--&when=now&view=year&month=2027-13&page=-1&free=0&online=no",
  'page=0&from=2027-02-30&to=tomorrow&__proto__=x&constructor=y&q=%20%E2%80%8B',
  'page=1e9&month=0001-01&kind=toString&language=sl-abcdefghi-1',
  'language=sl-x1',
])('what cannot be read is as if it were not there: %s', (query) => {
  expect(read(query)).toEqual(everything);
});

test('a search is cut at a hundred characters, and never inside one', () => {
  expect(read(`q=${encodeURIComponent('😀'.repeat(101))}`).q).toBe('😀'.repeat(100));
});

const words = fc.stringMatching(/^[a-zčőű&=+%]{1,20}$/);
const days = fc.constantFrom('2026-11-23', '2027-02-28');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const filters = fc.record({
  ...{
    q: optional(words),
    kind: optional(fc.constantFrom(...eventKinds)),
    side: optional(fc.constantFrom('SI', 'HU')),
  },
  ...{ language: optional(fc.constantFrom('sl', 'sr-Latn')), place: optional(words), from: optional(days) },
  ...{ to: optional(days), free: optional(fc.constant(true as const)), online: optional(fc.constant(true as const)) },
  when: fc.constantFrom('upcoming' as const, 'past' as const),
  view: fc.constantFrom('agenda' as const, 'month' as const),
  month: optional(fc.constant('2027-01')),
  page: fc.integer({ min: 1, max: 10_000 }),
});

test('reading a written query gives the filter again', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(read(catalogueQuery(filter))).toEqual(filter);
    }),
  );
});

test('a feed asks for the same events, whatever the page showed of them', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const { when: _, view: __, month: ___, page: ____, ...choice } = filter;
      expect(read(feedQuery(filter, 'sl'))).toEqual({ ...everything, ...choice });
    }),
  );
});

test('without a choice nothing narrows the list, and the view stays', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const { when, view, month, page } = filter;
      expect(isNarrowed(withoutChoice(filter))).toBe(false);
      expect(withoutChoice(filter)).toEqual({ when, view, month, page });
    }),
  );
});
