import { expect, test } from 'vitest';
import { suggestPeriodRows } from './suggest-period-rows.ts';

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const halves = {
  suggestedFor: '2026-01-01/2026-12-31',
  'reportingPeriods.0.startsOn': '2026-01-01',
  'reportingPeriods.0.endsOn': '2026-06-30',
  'reportingPeriods.1.startsOn': '2026-07-01',
  'reportingPeriods.1.endsOn': '2026-12-31',
};

test('half-years are suggested for a duration', () => {
  expect(suggestPeriodRows({ 'name.en': 'Crafts' }, year)).toEqual({ 'name.en': 'Crafts', ...halves });
});

test('another duration gets other periods, unless somebody has changed them', () => {
  const shorter = suggestPeriodRows(halves, { ...year, endsOn: '2026-06-30' });
  expect(Object.keys(shorter)).toEqual(['suggestedFor', 'reportingPeriods.0.startsOn', 'reportingPeriods.0.endsOn']);
  const changed = { ...halves, 'reportingPeriods.0.endsOn': '2026-06-29' };
  expect(suggestPeriodRows(changed, { ...year, endsOn: '2026-06-30' })).toEqual({
    ...changed,
    suggestedFor: '2026-01-01/2026-06-30',
  });
  expect(suggestPeriodRows(changed, year)).toBe(changed);
});

test('what cannot be a duration suggests nothing', () => {
  const posted = { suggestedFor: 'x/y' };
  expect(suggestPeriodRows(posted, year)).toEqual({ ...posted, ...halves });
});
