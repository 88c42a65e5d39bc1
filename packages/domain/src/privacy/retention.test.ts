import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDueOn, decideErasure, retentionEnd, yearsOfPeriod } from './retention.ts';

describe('the end of retention', () => {
  it.each([
    ['2021-2027', '2028-02-01', '2033-12-31'],
    ['2014-2020', '2022-12-31', '2025-12-31'],
    ['2021-2027', null, null],
  ] as const)('of %s from %s is %s', (period, startsOn, end) => {
    expect(retentionEnd({ years: yearsOfPeriod(period), startsOn })).toBe(end);
  });
});

describe('erasure', () => {
  const retention = { years: 5, startsOn: '2028-02-01' };

  it.each([
    [false, '2026-01-01', { kind: 'erase' }],
    [true, '2033-12-31', { kind: 'restrict', until: '2033-12-31' }],
    [true, '2034-01-01', { kind: 'erase' }],
  ] as const)('of somebody who attended: %s, on %s', (attended, today, wanted) => {
    expect(decideErasure({ attended, retention, today })).toEqual(wanted);
  });

  it('waits for a beginning that nobody knows yet', () => {
    const facts = { attended: true, retention: { years: 3, startsOn: null }, today: '2099-01-01' };
    expect(decideErasure(facts)).toEqual({ kind: 'restrict', until: null });
  });
});

describe('the deadline of an answer', () => {
  it.each([
    ['2026-11-24', '2026-12-24'],
    ['2026-12-31', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-30', '2028-02-29'],
  ])('of a request of %s is %s', (asked, due) => {
    expect(answerDueOn(asked)).toBe(due);
  });

  it('is never more than 31 days away and never in the same month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const asked = new Date(days * 86_400_000).toISOString().slice(0, 10);
        const wait = (Date.parse(answerDueOn(asked)) - Date.parse(asked)) / 86_400_000;
        expect(wait >= 28 && wait <= 31).toBe(true);
        expect(answerDueOn(asked).slice(0, 7)).not.toBe(asked.slice(0, 7));
      }),
    );
  });
});
