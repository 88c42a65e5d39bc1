import { expect, test } from 'vitest';
import { rule } from './definition.ts';
import { whyNotCounted, type PersonAtEvent } from './why-not-counted.ts';

const came: PersonAtEvent = {
  ...{ status: 'confirmed', marked: true, attended: true, completedOn: null },
  ...{ gender: null, ageBand: '30_54', organisationKind: null },
};
const visits = rule({ unit: 'participations' });

test('who never came is told apart by what is known of them', () => {
  const gone = { ...came, attended: false };
  expect(whyNotCounted({ ...gone, status: 'waitlisted', marked: false }, visits, true)).toBe('no_seat');
  expect(whyNotCounted({ ...gone, marked: false }, visits, false)).toBe('to_come');
  expect(whyNotCounted({ ...gone, marked: false }, visits, true)).toBe('not_marked');
  expect(whyNotCounted(gone, visits, true)).toBe('absent');
});

test('who came and does not count lacks something, is another person, or counts elsewhere', () => {
  expect(whyNotCounted(came, rule({ genders: ['female'] }), true)).toBe('unknown');
  expect(whyNotCounted(came, rule({ ageBands: ['55_plus'] }), true)).toBe('other_people');
  expect(whyNotCounted(came, rule({ unit: 'completions' }), true)).toBe('not_completed');
  expect(whyNotCounted(came, rule({ unit: 'participants' }), true)).toBe('counted_before');
});
