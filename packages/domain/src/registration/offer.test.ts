import { expect, test } from 'vitest';
import { isOfferOpen, offerDeadline } from './offer.ts';

const now = new Date('2026-11-23T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3600 * 1000);

test('an offer lasts for the hours set, at most until the event begins', () => {
  expect(offerDeadline({ offerHours: 48, startsAt: at(100) }, now)).toEqual(at(48));
  expect(offerDeadline({ offerHours: 48, startsAt: at(10) }, now)).toEqual(at(10));
});

test('without hours, or once the event has begun, seats are given at once', () => {
  expect(offerDeadline({ offerHours: null, startsAt: at(100) }, now)).toBeNull();
  expect(offerDeadline({ offerHours: 48, startsAt: now }, now)).toBeNull();
});

test('an offer ends at its deadline to the millisecond', () => {
  expect(isOfferOpen({ offerExpiresAt: at(1) }, now)).toBe(true);
  expect(isOfferOpen({ offerExpiresAt: now }, now)).toBe(false);
  expect(isOfferOpen({ offerExpiresAt: null }, now)).toBe(false);
});
