import { expect, test } from 'vitest';
import { findPeople, sortPeople } from './find-people.ts';

const people = [
  { givenName: 'Zala', familyName: 'Čeh', organisationName: 'Zadruga Žito', email: null },
  { givenName: 'Éva', familyName: 'Győrfi', organisationName: null, email: 'eva@example.org' },
  { givenName: 'Ana', familyName: 'Cvetko', organisationName: null, email: null },
];
const names = (found: readonly { familyName: string }[]) => found.map(({ familyName }) => familyName);

test.each([
  ['gyorfi eva', ['Győrfi']],
  ['Eva GYŐR', ['Győrfi']],
  ['zito', ['Čeh']],
  ['example.org', ['Győrfi']],
  ['  ', ['Čeh', 'Győrfi', 'Cvetko']],
  ['čeh gyorfi', []],
])('%j finds %j', (search, found) => {
  expect(names(findPeople(people, search))).toEqual(found);
});

test('Slovenian puts č after c', () => {
  expect(names(sortPeople('sl', people))).toEqual(['Cvetko', 'Čeh', 'Győrfi']);
});
