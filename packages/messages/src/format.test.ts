import { describe, expect, test } from 'vitest';
import * as format from './format.ts';
import type { Locale } from './generated/locales.ts';

const zone = 'Europe/Ljubljana';
/** 09:05 in Ljubljana and Budapest. */
const morning = '2026-11-23T08:05:00Z';

const inThree = <T>(show: (locale: Locale) => T): [T, T, T] => [show('sl'), show('hu'), show('en')];

describe('days and times', () => {
  test('weeks begin on a Monday in all three languages', () => {
    expect(inThree(format.firstWeekday)).toEqual([1, 1, 1]);
  });

  test('a date', () => {
    expect(inThree((l) => format.formatDate(l, morning, zone))).toEqual([
      ...['23. 11. 2026', '2026. 11. 23.', '23 November 2026'],
    ]);
    expect(inThree((l) => format.formatDate(l, '2026-02-03'))).toEqual([
      '3. 2. 2026',
      '2026. 02. 03.',
      '3 February 2026',
    ]);
  });

  test('a calendar date is the same day in every zone', () => {
    for (const far of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(format.formatDate('sl', '2026-11-23', far)).toBe('23. 11. 2026');
    }
  });

  test('an instant falls on the day of its zone', () => {
    const lateEvening = new Date('2026-11-22T23:30:00Z');
    expect(format.formatDate('sl', lateEvening, zone)).toBe('23. 11. 2026');
    expect(format.formatDate('sl', lateEvening, 'UTC')).toBe('22. 11. 2026');
  });

  test('weekdays and months', () => {
    expect(inThree((l) => format.formatDay(l, morning, zone))).toEqual([
      ...['ponedeljek, 23. 11. 2026', '2026. 11. 23., hétfő', 'Monday, 23 November 2026'],
    ]);
    expect(inThree((l) => format.formatWeekday(l, morning, zone))).toEqual(['pon.', 'H', 'Mon']);
    expect(inThree((l) => format.formatMonth(l, morning, zone))).toEqual([
      'november 2026',
      '2026. november',
      'November 2026',
    ]);
  });

  test('a time has 24 hours, and midnight is 00:00', () => {
    expect(inThree((l) => format.formatTime(l, morning, zone))).toEqual(['09:05', '09:05', '09:05']);
    expect(inThree((l) => format.formatTime(l, '2026-11-22T23:00:00Z', zone))).toEqual(['00:00', '00:00', '00:00']);
    expect(format.formatDateTime('hu', morning, zone)).toBe('2026. 11. 23. 09:05');
  });

  test('the hour that the clocks repeat in October is told by its zone', () => {
    const before = format.formatTime('sl', '2026-10-25T00:30:00Z', zone);
    const after = format.formatTime('sl', '2026-10-25T01:30:00Z', zone);
    expect([before, after]).toEqual(['02:30', '02:30']);
  });

  test('a range; a single day stands once', () => {
    expect(inThree((l) => format.formatDateRange(l, '2026-11-23', '2026-11-24'))).toEqual([
      '23.–24. 11. 2026',
      '2026. 11. 23–24.',
      '23 – 24 November 2026',
    ]);
    expect(inThree((l) => format.formatDateRange(l, '2026-11-30', '2027-01-02'))).toEqual([
      '30. 11. 2026–2. 1. 2027',
      '2026. 11. 30. – 2027. 01. 02.',
      '30 November 2026 – 2 January 2027',
    ]);
    expect(format.formatDateRange('sl', morning, '2026-11-23T15:00:00Z', zone)).toBe('23. 11. 2026');
  });
});

describe('numbers', () => {
  test('as the language writes them', () => {
    expect(inThree((l) => format.formatNumber(l, 1_234_567.891))).toEqual([
      ...['1.234.567,89', '1\u00a0234\u00a0567,89', '1,234,567.89'],
    ]);
  });

  test('shares and hours', () => {
    expect(inThree((l) => format.formatPercent(l, 0.456))).toEqual(['46\u00a0%', '46%', '46%']);
    expect(inThree((l) => format.formatHours(l, 90))).toEqual(['1,5', '1,5', '1.5']);
  });

  test('regions', () => {
    expect(inThree((l) => format.formatRegion(l, 'HU'))).toEqual(['Madžarska', 'Magyarország', 'Hungary']);
  });
});

describe('money', () => {
  const spaces = (text: string) => text.replace(/\s/g, ' ');

  test.each([
    ['sl', 123_456_789, 'EUR', '1.234.567,89 €', '1234567,89'],
    ['hu', 123_456_789, 'HUF', '1 234 567,89 Ft', '1234567,89'],
    ['en', 123_456_789, 'EUR', '€1,234,567.89', '1234567.89'],
    ['sl', 5, 'EUR', '0,05 €', '0,05'],
    ['hu', 1_000_000_000_000, 'EUR', '10 000 000 000,00 EUR', '10000000000,00'],
  ] satisfies [Locale, number, string, string, string][])(
    'in %s: %i hundredths of %s',
    (locale, hundredths, currency, money, amount) => {
      expect([
        spaces(format.formatMoney(locale, hundredths, currency)),
        format.formatAmount(locale, hundredths),
      ]).toEqual([money, amount]);
    },
  );
});

describe('names', () => {
  test('Hungarian puts the family name first', () => {
    const person = { givenName: 'Ágnes', familyName: 'Kovács' };
    expect(inThree((l) => format.personName(l, person))).toEqual(['Ágnes Kovács', 'Kovács Ágnes', 'Ágnes Kovács']);
  });

  test('a person with one name has no space beside it', () => {
    expect(format.personName('hu', { givenName: '', familyName: 'Kovács' })).toBe('Kovács');
    expect(format.personName('sl', { givenName: 'Ágnes', familyName: '' })).toBe('Ágnes');
  });
});

describe('sorting', () => {
  const sorted = (locale: Locale, words: string[]) => words.toSorted((a, b) => format.compareText(locale, a, b));

  test('Slovenian: č after c, š after s, ž after z', () => {
    expect(sorted('sl', ['žena', 'zima', 'šola', 'sonce', 'čas', 'cvet', 'dan'])).toEqual([
      ...['cvet', 'čas', 'dan', 'sonce', 'šola', 'zima', 'žena'],
    ]);
  });

  test('Hungarian: ö and ő together after o, ü and ű after u, cs after c', () => {
    expect(sorted('hu', ['űr', 'utca', 'út', 'üveg', 'öröm', 'orr', 'őr', 'ősz'])).toEqual([
      ...['orr', 'őr', 'öröm', 'ősz', 'út', 'utca', 'űr', 'üveg'],
    ]);
    expect(sorted('hu', ['csap', 'cukor'])).toEqual(['cukor', 'csap']);
  });

  test('digits by their value', () => {
    expect(sorted('en', ['Module 10', 'Module 9'])).toEqual(['Module 9', 'Module 10']);
  });
});
