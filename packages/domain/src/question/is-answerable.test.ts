import { expect, test } from 'vitest';
import { isAnswerable } from './is-answerable.ts';

const now = new Date('2027-01-10T09:00:00Z');
const later = new Date('2027-01-10T10:00:00Z');

test.each([
  ['published', 'confirmed', later, true],
  ['published', 'waitlisted', later, true],
  ['published', 'confirmed', now, false],
  ['cancelled', 'confirmed', later, false],
  ['published', 'cancelled', later, false],
  ['published', 'declined', later, false],
] as const)('an event that is %s, a registration that is %s, ending at %s', (event, status, endsAt, expected) => {
  expect(isAnswerable({ endsAt, status: event }, status, now)).toBe(expected);
});
