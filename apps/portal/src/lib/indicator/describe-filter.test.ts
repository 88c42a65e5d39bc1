import { expect, test } from 'vitest';
import { describeFilter } from './describe-filter.ts';

const periods = [{ position: 2, startsOn: '2025-09-01', endsOn: '2026-02-28' }];

test('says what a filter lets through', () => {
  expect(describeFilter('en', {}, periods)).toBe('everything');
  expect(describeFilter('sl', { period: 2, kind: 'workshop', side: 'HU' }, periods)).toBe(
    '2. obdobje: 1. 9. 2025–28. 2. 2026 · Delavnica · Madžarska',
  );
  expect(describeFilter('en', { from: '2026-01-01', to: '2026-01-01', joint: true }, periods)).toBe(
    '1 January 2026 · Joint events only',
  );
});

test('one date alone says on which side of it the days are', () => {
  expect(describeFilter('en', { from: '2026-01-01' }, periods)).toBe('from 1 January 2026');
  expect(describeFilter('sl', { to: '2026-01-01' }, periods)).toBe('do 1. 1. 2026');
});
