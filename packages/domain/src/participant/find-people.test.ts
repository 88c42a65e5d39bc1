import { expect, test } from 'vitest';
import { findPeople } from './find-people.ts';

const people = [
  { givenName: 'Zala', familyName: 'Čeh', organisationName: 'Zadruga Žito', email: null },
  { givenName: 'Éva', familyName: 'Győrfi', organisationName: null, email: 'eva@example.org' },
  { givenName: 'Ana', familyName: 'Cvetko', organisationName: null, email: null },
];

test.each([
  ['gyorfi eva', ['Győrfi']],
  ['Eva GYŐR', ['Győrfi']],
  ['zito', ['Čeh']],
  ['example.org', ['Győrfi']],
  ['  ', ['Čeh', 'Győrfi', 'Cvetko']],
  ['čeh gyorfi', []],
])('%j finds %j', (search, found) => {
  expect(findPeople(people, search).map(({ familyName }) => familyName)).toEqual(found);
});
