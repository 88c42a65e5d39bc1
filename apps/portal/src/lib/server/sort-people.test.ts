import { expect, test } from 'vitest';
import { sortPeople } from './sort-people.ts';

const people = ['Čeh', 'Győrfi', 'Cvetko'].map((familyName) => ({ givenName: 'Zala', familyName }));

test('Slovenian puts č after c', () => {
  expect(sortPeople('sl', people).map(({ familyName }) => familyName)).toEqual(['Cvetko', 'Čeh', 'Győrfi']);
});
