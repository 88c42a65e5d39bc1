import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBirth } from './parse-date.ts';

const now = new Date('2026-11-23T00:00:00Z');
const born = (birthDate: string) => ({ birthYear: Number(birthDate.slice(0, 4)), birthDate });

test.each([
  ['16. 11. 1994', '1994-11-16'],
  ['5.10.1985', '1985-10-05'],
  ['26.08.71', '1971-08-26'],
  ['04.11.16', '2016-11-04'],
  ['04.11.17', '1917-11-04'],
  ['16.11.00', '2000-11-16'],
  ['1988. 07. 25.', '1988-07-25'],
  ['1988.07.25', '1988-07-25'],
  ['88. 07. 25.', '1988-07-25'],
  ['1988-07-25', '1988-07-25'],
  ['1988-07-25T00:00:00.000Z', '1988-07-25'],
  ['1988-07-25 00:00:00', '1988-07-25'],
  ['25/07/1988', '1988-07-25'],
  ['07/25/1988', '1988-07-25'],
  ['16. november 1994', '1994-11-16'],
  ['1994. szept. 6.', '1994-09-06'],
  ['1994. VI. 6.', '1994-06-06'],
  ['November 16, 1994', '1994-11-16'],
  ['16th Nov 1994', '1994-11-16'],
  ['19880725', '1988-07-25'],
  [33097, '1990-08-12'],
  [24320, '1966-08-01'],
  ['33097', '1990-08-12'],
  [new Date('1990-08-12T00:00:00Z'), '1990-08-12'],
])('%s is %s', (cell, birthDate) => expect(parseBirth(cell, now)).toEqual(born(birthDate)));

test.each([
  [1955, 1955],
  ['1955', 1955],
  ['1955.', 1955],
  ['1955.0', 1955],
  ['1900', 1900],
  ['2016', 2016],
  ['leta 1955', 1955],
  ['1955-ben', 1955],
])('%s is a year only', (cell, birthYear) => expect(parseBirth(cell, now)).toEqual({ birthYear }));

test.each([
  ['31. 2. 1988', 'birth_impossible'],
  ['29. 2. 1999', 'birth_impossible'],
  ['13. 13. 1988', 'birth_impossible'],
  ['0. 0. 1988', 'birth_impossible'],
  ['1888', 'birth_impossible'],
  [1899, 'birth_impossible'],
  ['2017', 'birth_impossible'],
  ['5. 10. 2025', 'birth_impossible'],
  [45000, 'birth_impossible'],
  [new Date('2023-03-15T00:00:00Z'), 'birth_impossible'],
  ['ismeretlen', 'birth_unreadable'],
  ['38', 'birth_unreadable'],
  [-5, 'birth_unreadable'],
  [1e300, 'birth_unreadable'],
  ['2610966500123', 'birth_unreadable'],
  ['5. 10. 198', 'birth_impossible'],
  ['5. pomlad 1980', 'birth_unreadable'],
  ['1.2.3.4', 'birth_unreadable'],
  ['9'.repeat(10_000), 'birth_unreadable'],
])('%s gives %s', (cell, issue) => expect(parseBirth(cell, now)).toEqual({ issue }));

test('each day of a century is read back from every way to write it', () => {
  const day = fc.date({
    min: new Date('1927-05-18T00:00:00Z'),
    max: new Date('2016-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
      const written = [
        new Date(iso),
        iso,
        `${Number(dayOfMonth)}. ${Number(month)}. ${year}`,
        `${dayOfMonth}.${month}.${year.slice(2)}`,
        `${year}. ${month}. ${dayOfMonth}.`,
        serial,
        String(serial),
      ];
      // Before 18 May 1927 serials have four digits, which are read as a year.
      for (const cell of written) expect(parseBirth(cell, now)).toEqual(born(iso));
    }),
    { numRuns: 500 },
  );
});

test('whatever the cell, there is a year in range or an issue', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.integer(), fc.date()), (cell) => {
      const birth = parseBirth(cell, now);
      if (!('issue' in birth)) {
        expect(birth.birthYear).toBeGreaterThanOrEqual(1900);
        expect(birth.birthYear).toBeLessThanOrEqual(2016);
      }
    }),
    { numRuns: 2000 },
  );
});
