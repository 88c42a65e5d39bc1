import { describe, expect, it } from 'vitest';
import { readResults, type Assessable } from './read-results.ts';

const person = (participantId: string, givenName: string, familyName: string, email: string | null = null) => ({
  ...{ participantId, givenName, familyName, email },
});
const people: Assessable[] = [
  person('ana', 'Ana', 'Šebjanič', 'ana@example.org'),
  person('jutka', 'Jutka', 'Győrfi'),
  person('maja-1', 'Maja', 'Kovač', 'maja@example.org'),
  person('maja-2', 'Maja', 'Kovač'),
];
const now = new Date('2026-11-30T08:00:00Z');
const read = (rows: (string | number | boolean | null)[][]) =>
  readResults(rows, people, now).map(({ line, participantId, passed, points, problem }) => ({
    ...{ line, participantId, passed, points, problem },
  }));

describe('a list of results', () => {
  it('finds people by mail address and name, with accents or without, in either order', () => {
    expect(
      read([
        ['Izpit 28. 11.', null, null, null],
        ['Priimek in ime', 'E-pošta', 'Izid', 'Število točk'],
        ['Sebjanic Ana', 'ana@example.org', 'opravila', '87,5'],
        ['Győrfi Jutka', null, 'nem felelt meg', 41],
        ['Kovač Maja', 'maja@example.org', 'da', null],
      ]),
    ).toEqual([
      { line: 3, participantId: 'ana', passed: true, points: 87.5, problem: null },
      { line: 4, participantId: 'jutka', passed: false, points: 41, problem: null },
      { line: 5, participantId: 'maja-1', passed: true, points: null, problem: null },
    ]);
  });

  it('says of each row why it cannot be used', () => {
    const rows = read([
      ['Name', 'Result', 'Points'],
      ['Nobody Here', 'passed', 1],
      ['Maja Kovač', 'passed', 1],
      ['Ana Šebjanič', 'passed', 1],
      ['Ana Šebjanič', 'failed', 1],
      ['Jutka Győrfi', null, 1],
      ['Jutka Győrfi', 'perhaps', 1],
      ['Jutka Győrfi', '4', 1],
    ]);
    expect(rows.map(({ problem }) => problem)).toEqual([
      ...['person_unknown', 'person_ambiguous', null, 'person_twice'],
      ...['result_missing', 'person_twice', 'person_twice'],
    ]);
    const alone = (result: string | number | null, points: string | number | null) =>
      read([
        ['Name', 'Result', 'Points'],
        ['Jutka Győrfi', result, points],
      ])[0]!.problem;
    expect(alone('perhaps', 1)).toBe('result_unknown');
    expect(alone(4, 1)).toBe('result_unknown');
    expect(alone('passed', '1001')).toBe('points_invalid');
    expect(alone('passed', '=1+1')).toBe('points_invalid');
    expect(alone('passed', -1)).toBe('points_invalid');
  });

  it.each([1, '1', 0, '0', '1.', '1 (nezadostno)', 5])('does not guess what the mark %s means', (mark) => {
    expect(
      read([
        ['Name', 'Ocena'],
        ['Jutka Győrfi', mark],
      ]),
    ).toEqual([{ line: 2, participantId: 'jutka', passed: null, points: null, problem: 'result_unknown' }]);
  });

  it('gives nobody the result of somebody else whose address stands in the row', () => {
    const who = (name: string | null, mail: string) =>
      read([
        ['Name', 'E-mail', 'Result'],
        [name, mail, 'passed'],
      ]).map(({ participantId, problem }) => participantId ?? problem)[0];
    expect(who('Boris Novak', 'ana@example.org')).toBe('person_unknown');
    expect(who('Jutka Győrfi', 'ana@example.org')).toBe('person_ambiguous');
    expect(who('Ana Šebjanič', 'ana.other@example.org')).toBe('ana');
    expect(who(null, 'ana@example.org')).toBe('ana');
    expect(who(null, 'nobody@example.org')).toBe('person_unknown');
  });

  it('rounds points that were calculated', () => {
    const pointsOf = (points: number) =>
      read([
        ['Name', 'Result', 'Points'],
        ['Jutka Győrfi', 'passed', points],
      ]).map((row) => row.points)[0];
    expect(pointsOf(86.66666666666667)).toBe(86.67);
    expect(pointsOf(1e-7)).toBe(0);
  });

  it.each([
    [[['Ana', 'passed']], 'import.header_missing'],
    [
      [
        ['Name', 'Points'],
        ['Ana Šebjanič', 3],
      ],
      'completion.result_column_missing',
    ],
  ])('is refused without headings that say what is what', (rows, code) => {
    expect(() => read(rows)).toThrow(code);
  });
});
