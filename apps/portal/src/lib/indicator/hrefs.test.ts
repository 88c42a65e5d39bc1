import { expect, test } from 'vitest';
import { exportHref, indicatorsHref, rowsHref } from './hrefs.ts';

const place = { locale: 'hu', project: 'sens-network' } as const;
const filter = { from: '2026-01-01', to: '2026-06-30', kind: 'study_visit', joint: true, side: 'HU' } as const;

test('everything needs no query', () => {
  expect(indicatorsHref(place, {})).toBe('/hu/manage/sens-network/indicators');
  expect(rowsHref(place, {}, 'participants')).toBe('/hu/manage/sens-network/indicators/rows?count=participants');
});

test('the numbers keep the filter, without the side', () => {
  expect(indicatorsHref(place, filter)).toBe(
    '/hu/manage/sens-network/indicators?from=2026-01-01&to=2026-06-30&kind=study_visit&joint=on',
  );
});

test('a reporting period stands alone', () => {
  expect(rowsHref(place, { period: 2, from: '2026-01-01', side: 'SI' }, 'completions')).toBe(
    '/hu/manage/sens-network/indicators/rows?count=completions&period=2&side=SI',
  );
});

test('a file has the same rows, in the language of the page', () => {
  const at = { locale: 'hu', projectId: '01a20de9-d740-7714-a260-148d2127e3d7' } as const;
  expect(exportHref(at, filter, 'completions', 'csv')).toBe(
    '/api/projects/01a20de9-d740-7714-a260-148d2127e3d7/participations.csv' +
      '?count=completions&from=2026-01-01&to=2026-06-30&kind=study_visit&joint=on&side=HU&locale=hu',
  );
  expect(exportHref(at, {}, 'participations', 'xlsx')).toMatch(/\.xlsx\?count=participations&locale=hu$/);
});
