import { expect, test } from 'vitest';
import { readFilter } from './read-filter.ts';

const offered = {
  sides: ['SI', 'HU'],
  periods: [
    { position: 1, startsOn: '2026-01-01', endsOn: '2026-06-30' },
    { position: 2, startsOn: '2026-07-01', endsOn: '2026-12-31' },
  ],
};
const read = (query: string) => readFilter(new URLSearchParams(query), offered);

test('an address without a filter, or with an empty form, asks for everything', () => {
  for (const query of ['', 'period=&from=&to=&kind=', 'from=+&count=completions&unknown=1']) {
    expect(read(query)).toMatchObject({ wrong: false, filter: {}, ledger: {} });
  }
});

test('dates, the kind of event, joint events and the side go to the API as they stand', () => {
  const { filter, ledger, wrong } = read('from=2026-02-01&to=2026-02-01&kind=workshop&joint=on&side=HU');
  const asked = { from: '2026-02-01', to: '2026-02-01', kind: 'workshop', joint: true, side: 'HU' };
  expect({ filter, ledger, wrong }).toEqual({ filter: asked, ledger: asked, wrong: false });
});

test('a reporting period takes the place of the dates, even of impossible ones', () => {
  const { filter, ledger, wrong } = read('period=2&from=2026-12-31&to=yesterday');
  expect(filter).toEqual({ period: 2 });
  expect(ledger).toEqual({ from: '2026-07-01', to: '2026-12-31' });
  expect(wrong).toBe(false);
});

test.each([
  'period=3',
  'period=01',
  'from=yesterday',
  'from=2026-02-30',
  'from=2026-03-01&to=2026-02-01',
  'kind=party',
  'kind=__proto__',
  'joint=perhaps',
  'side=AT',
])('%s cannot be used: everything is asked for, and what was typed is kept', (query) => {
  const { filter, ledger, wrong, typed } = read(`${query}&kind=workshop`);
  expect({ filter, ledger, wrong }).toEqual({ filter: {}, ledger: {}, wrong: true });
  expect(typed).toMatchObject(Object.fromEntries(new URLSearchParams(query)));
});
