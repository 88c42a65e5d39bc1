import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodsOverlap } from './reporting-period.ts';
import { suggestPeriods } from './suggest-periods.ts';

test('half-years from the first day to the last', () => {
  expect(suggestPeriods('2019-03-01', '2021-08-31')).toEqual([
    { startsOn: '2019-03-01', endsOn: '2019-08-31' },
    { startsOn: '2019-09-01', endsOn: '2020-02-29' },
    { startsOn: '2020-03-01', endsOn: '2020-08-31' },
    { startsOn: '2020-09-01', endsOn: '2021-02-28' },
    { startsOn: '2021-03-01', endsOn: '2021-08-31' },
  ]);
});

test('the last period ends with the project, and a month without the day ends earlier', () => {
  expect(suggestPeriods('2026-08-31', '2027-03-15')).toEqual([
    { startsOn: '2026-08-31', endsOn: '2027-02-27' },
    { startsOn: '2027-02-28', endsOn: '2027-03-15' },
  ]);
});

test('no period before the beginning', () => {
  expect(suggestPeriods('2027-01-01', '2026-12-31')).toEqual([]);
});

const date = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('the periods cover every day of the project once', () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      const [startsOn = '', endsOn = ''] = [one, other].sort();
      const periods = suggestPeriods(startsOn, endsOn, 100);
      const followUp = periods.slice(1).map((period, index) => [periods[index]?.endsOn, period.startsOn]);
      expect(periods[0]?.startsOn).toBe(startsOn);
      expect(periods.at(-1)?.endsOn).toBe(endsOn);
      expect(periodsOverlap(periods)).toBe(false);
      for (const [end = '', start = ''] of followUp) expect(Date.parse(start) - Date.parse(end)).toBe(86_400_000);
    }),
  );
});
