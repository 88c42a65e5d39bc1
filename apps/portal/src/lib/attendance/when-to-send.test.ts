import { expect, test } from 'vitest';
import { whenToSend } from './when-to-send.ts';

const now = 1_000_000;
const entry = (heldFor: number, refused = false) => ({
  heldUntil: now + heldFor,
  refusal: refused ? ({ code: 'request.invalid', params: {} } as const) : null,
});

test('nothing waits, or only what a person must decide about', () => {
  expect(whenToSend([], now, false)).toBeNull();
  expect(whenToSend([entry(-5, true), entry(5000, true)], now, false)).toBeNull();
});

test('the earliest hold that ends', () => {
  expect(whenToSend([entry(9000), entry(4000)], now, false)).toBe(4050);
});

test('a mark whose hold ended while others were being sent is not forgotten', () => {
  expect(whenToSend([entry(-1)], now, false)).toBe(1000);
  expect(whenToSend([entry(-1), entry(200)], now, false)).toBe(250);
});

test('while something is in the way only holds are waited for', () => {
  expect(whenToSend([entry(-1)], now, true)).toBeNull();
  expect(whenToSend([entry(-1), entry(300)], now, true)).toBe(350);
});

test('a clock that was put back holds no mark for hours', () => {
  expect(whenToSend([entry(3_600_000)], now, false)).toBe(1000);
});
