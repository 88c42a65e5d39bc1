import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../test/lists.ts';
import type { ImportRow, ImportedPerson } from './import/imported-person.ts';
import { readParticipantRows } from './import/read-participant-rows.ts';
import { matchPeople, type KnownPerson, type MatchedRow } from './match-people.ts';

const nobody: ImportedPerson = {
  givenName: 'Maja',
  familyName: 'Lebar',
  email: null,
  phone: null,
  gender: null,
  birthYear: null,
  organisationName: null,
  organisationKind: null,
  place: null,
  photoConsent: null,
  remarks: null,
  side: null,
};

const rowsOf = (people: readonly Partial<ImportedPerson>[]): ImportRow[] =>
  people.map((person, index) => ({ line: index + 2, person: { ...nobody, ...person }, issues: [], verdict: 'ready' }));

const known = (id: string, person: Partial<KnownPerson>): KnownPerson => ({
  givenName: 'Maja',
  familyName: 'Lebar',
  email: null,
  birthYear: null,
  organisationName: null,
  ...person,
  id,
});

const summary = ({ match, issues }: MatchedRow) => [
  match.kind,
  match.personId ?? match.duplicateOfLine,
  issues.map(({ code }) => code).join(' '),
];

/** What importing does: one person for each row that is nobody else, and empty fields filled for the others. */
function importAll(matchedRows: readonly MatchedRow[]): KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const { line, match, person } of matchedRows) {
    if (match.kind === 'blocked') continue;
    const id = match.kind === 'same' ? `line ${match.duplicateOfLine}` : `line ${line}`;
    const there = people.get(id);
    const { givenName, familyName, email, birthYear, organisationName } = person;
    people.set(id, {
      id,
      givenName: there?.givenName ?? givenName,
      familyName: there?.familyName ?? familyName,
      email: there?.email ?? email,
      birthYear: there?.birthYear ?? birthYear,
      organisationName: there?.organisationName ?? organisationName,
    });
  }
  return [...people.values()];
}

describe('against people who are known', () => {
  test.each<[string, Partial<ImportedPerson>, Partial<KnownPerson>, unknown[]]>([
    ['address and name', { email: 'MAJA@example.org' }, { email: 'maja@example.org' }, ['same', 'p', '']],
    [
      'address and name in the other order',
      { email: 'maja@example.org', givenName: 'LEBAR', familyName: 'dr. Mája' },
      { email: 'maja@example.org' },
      ['same', 'p', ''],
    ],
    [
      'address and name, other data differ',
      { email: 'maja@example.org', birthYear: 1995, organisationName: 'Zavod' },
      { email: 'maja@example.org', birthYear: 1985, organisationName: 'Zadruga' },
      ['same', 'p', 'data_differ data_differ'],
    ],
    [
      'the address of somebody else',
      { email: 'miha@example.org' },
      { email: 'miha@example.org', givenName: 'Miha' },
      ['shared_address', 'p', 'shared_address'],
    ],
    [
      'birth year, no address here',
      { birthYear: 1985 },
      { email: 'm@example.org', birthYear: 1985 },
      ['same', 'p', ''],
    ],
    [
      'birth year, no address there',
      { email: 'm@example.org', birthYear: 1985 },
      { birthYear: 1985 },
      ['same', 'p', ''],
    ],
    [
      'organisation, written another way',
      { organisationName: 'ZAVOD  Zeleni krog' },
      { email: 'm@example.org', birthYear: 1985, organisationName: 'Zavod Zeleni krog' },
      ['same', 'p', ''],
    ],
    [
      'organisation, but another birth year',
      { organisationName: 'Zavod', birthYear: 1995 },
      { organisationName: 'Zavod', birthYear: 1985 },
      ['possible_duplicate', 'p', 'possible_duplicate'],
    ],
    [
      'birth year, but another address',
      { email: 'a@example.org', birthYear: 1985 },
      { email: 'b@example.org', birthYear: 1985 },
      ['possible_duplicate', 'p', 'possible_duplicate'],
    ],
    ['a name that says too little', {}, { email: 'm@example.org' }, ['possible_duplicate', 'p', 'possible_duplicate']],
    ['a name, and nothing else on either side', {}, {}, ['same', 'p', '']],
    ['another name', {}, { givenName: 'Mojca' }, ['new', null, '']],
  ])('%s', (_, person, there, expected) => {
    expect(matchPeople(rowsOf([person]), [known('p', there)]).map(summary)).toEqual([expected]);
  });

  test('of two who fit, the first is taken and the row flagged', () => {
    const people = [known('p', { email: 'a@example.org', birthYear: 1985 }), known('q', { birthYear: 1985 })];
    expect(matchPeople(rowsOf([{ birthYear: 1985 }]), people).map(summary)).toEqual([
      ['same', 'p', 'several_people_match'],
    ]);
  });
});

describe('within a file', () => {
  test('a row points at the first row of the same person, which learns from each', () => {
    const rows = rowsOf([
      { organisationName: 'Zavod' },
      { organisationName: 'Zavod', birthYear: 1985 },
      { birthYear: 1985, email: 'maja@example.org' },
      { organisationName: 'Zavod', birthYear: 1995 },
      { email: 'maja@example.org' },
    ]);
    expect(matchPeople(rows, []).map(summary)).toEqual([
      ['new', null, ''],
      ['same', 2, 'duplicate_of_line'],
      ['same', 2, 'duplicate_of_line'],
      ['possible_duplicate', 2, 'possible_duplicate'],
      ['same', 2, 'duplicate_of_line'],
    ]);
  });

  test('two rows of one known person are also duplicates of each other', () => {
    const rows = rowsOf([{ email: 'maja@example.org' }, { email: 'maja@example.org' }]);
    expect(matchPeople(rows, [known('p', { email: 'maja@example.org' })]).map(({ match }) => match)).toEqual([
      { kind: 'same', personId: 'p', duplicateOfLine: null },
      { kind: 'same', personId: 'p', duplicateOfLine: 2 },
    ]);
  });

  test('a blocked row is not compared, with anybody', () => {
    const [blocked, next] = rowsOf([{ email: 'a@example.org' }, { email: 'a@example.org' }]);
    const rows: ImportRow[] = [{ ...blocked!, verdict: 'blocked' }, next!];
    expect(matchPeople(rows, [known('p', { email: 'a@example.org' })]).map(({ match }) => match.kind)).toEqual([
      'blocked',
      'same',
    ]);
  });
});

describe('the real lists', () => {
  const match = (name: Parameters<typeof readCells>[0], people: readonly KnownPerson[] = []) =>
    matchPeople(readParticipantRows(readCells(name), { now: new Date('2026-11-23T00:00:00Z') }).rows, people);
  const notable = (rows: readonly MatchedRow[]) =>
    rows
      .filter(({ match: { kind } }) => kind !== 'new' && kind !== 'blocked')
      .map((row) => [row.line, ...summary(row)]);
  const verdicts = (rows: readonly MatchedRow[]) => Map.groupBy(rows, ({ verdict }) => verdict);

  test('Pomurje: 43 people from 46 rows', () => {
    const rows = match('prijave-pomurje');
    expect(notable(rows)).toEqual([
      [12, 'same', 11, 'duplicate_of_line data_differ'],
      [28, 'same', 27, 'duplicate_of_line'],
      [30, 'shared_address', 29, 'shared_address'],
    ]);
    expect(importAll(rows)).toHaveLength(43);
    expect([...verdicts(rows)].map(([verdict, { length }]) => [verdict, length]).sort()).toEqual([
      ['blocked', 1],
      ['ready', 37],
      ['warning', 8],
    ]);
  });

  test('Zala: 34 people from 38 rows', () => {
    const rows = match('jelentkezok-zala');
    expect(notable(rows)).toEqual([
      [19, 'same', 5, 'duplicate_of_line data_differ'],
      [24, 'same', 23, 'duplicate_of_line data_differ'],
      [25, 'same', 14, 'duplicate_of_line data_differ data_differ'],
    ]);
    expect(importAll(rows)).toHaveLength(34);
    expect([...verdicts(rows)].map(([verdict, { length }]) => [verdict, length]).sort()).toEqual([
      ['blocked', 1],
      ['ready', 30],
      ['warning', 7],
    ]);
  });

  test.each(['prijave-pomurje', 'jelentkezok-zala'] as const)('%s twice makes no second person', (name) => {
    const again = match(name, importAll(match(name)));
    expect(new Set(again.map(({ match: { kind } }) => kind))).toEqual(new Set(['same', 'blocked']));
  });

  test('both lists together share nobody', () => {
    const rows = match('jelentkezok-zala', importAll(match('prijave-pomurje')));
    expect(rows.filter(({ match: { personId } }) => personId !== null)).toEqual([]);
  });
});

describe('laws', () => {
  const person = fc.record({
    givenName: fc.constantFrom('Maja', 'MAJA', 'Miha', 'Lebar'),
    familyName: fc.constantFrom('Lebar', 'Šiftar', 'Siftar', 'Maja'),
    email: fc.constantFrom(null, 'a@example.org', 'b@example.org', 'c@example.org'),
    birthYear: fc.constantFrom(null, 1985, 1995),
    organisationName: fc.constantFrom(null, 'Zavod', 'Zadruga'),
  });
  const people = fc.array(person, { maxLength: 12 });
  const strangers = people.map((list) => list.map((data, index) => known(`p${index}`, data)));
  const runs = { numRuns: 2000 };

  test('importing the same list twice matches everybody', () => {
    fc.assert(
      fc.property(people, (list) => {
        const rows = rowsOf(list);
        const again = matchPeople(rows, importAll(matchPeople(rows, [])));
        expect(again.map(({ match }) => match.kind)).toEqual(rows.map(() => 'same'));
      }),
      runs,
    );
  });

  test('the order of the name columns makes no difference', () => {
    fc.assert(
      fc.property(people, strangers, (list, there) => {
        const swapped = list.map((data) => ({ ...data, givenName: data.familyName, familyName: data.givenName }));
        const matches = (rows: Partial<ImportedPerson>[]) => matchPeople(rowsOf(rows), there).map(({ match }) => match);
        expect(matches(swapped)).toEqual(matches(list));
      }),
      runs,
    );
  });

  test('adding rows never changes what earlier rows are', () => {
    fc.assert(
      fc.property(people, people, strangers, (list, more, there) => {
        const both = matchPeople(rowsOf([...list, ...more]), there);
        expect(both.slice(0, list.length)).toEqual(matchPeople(rowsOf(list), there));
      }),
      runs,
    );
  });

  test('no two people of one import share name and address', () => {
    fc.assert(
      fc.property(people, (list) => {
        const added = importAll(matchPeople(rowsOf(list), [])).filter(({ email }) => email !== null);
        const keys = matchPeople(rowsOf(added.map(({ id: _, ...data }) => data)), []).map(({ match }) => match.kind);
        expect(keys).not.toContain('same');
      }),
      runs,
    );
  });
});

test('five thousand namesakes take no longer each than a few', () => {
  const rows = rowsOf(
    Array.from({ length: 5000 }, (_, index) => ({ email: `maja${index}@example.org`, organisationName: 'Zavod' })),
  );
  const kinds = matchPeople(rows, []).map(({ match }) => match.kind);
  expect(kinds.filter((kind) => kind === 'possible_duplicate')).toHaveLength(4999);
});
