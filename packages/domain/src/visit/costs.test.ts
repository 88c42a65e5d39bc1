import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldIssues } from '../shared/issue-codes.ts';
import { amountText, maxAmount, readAmount } from './amount.ts';
import { costInput } from './cost.ts';
import { divideCost } from './divide-cost.ts';
import { sumCosts, type CostLine, type CostSum } from './sum-costs.ts';

const amounts = fc.integer({ min: 0, max: maxAmount });

describe('an amount', () => {
  it.each([
    ...([
      ['0', 0],
      ['7', 700],
      ['1234,5', 123_450],
      ['1234.56', 123_456],
      [' 1.234,56 ', 123_456],
    ] as const),
    ...([
      ['1,234.56', 123_456],
      ['1 234,56', 123_456],
      ["1'234.56", 123_456],
      ['1.234', 123_400],
    ] as const),
    ...([
      ['12,345,678.90', 1_234_567_890],
      ['1\u202f234', 123_400],
      ['10000000000', maxAmount],
    ] as const),
  ])('is read as people write it: %s', (text, hundredths) => {
    expect(readAmount(text)).toBe(hundredths);
  });

  it.each([
    ...['', ',', '1,', ',5', '-5', '1,234,5', '1.2.3', '12.34.567', '1.234.56,7', '0.123', '1234.567', 'abc', '１２'],
    ...['1e3', '10000000000,01', '9'.repeat(400), '0x10', '∞', '1,234.567,89', '5 €'],
  ])('is none: %s', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('is read back as each of our languages writes it', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('sl', 'hu', 'en-GB'), fc.boolean(), (hundredths, tag, useGrouping) => {
        const style = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping };
        const text = amountText(hundredths);
        const shown = new Intl.NumberFormat(tag, style).format(text as `${number}`);
        expect([readAmount(shown), readAmount(text)]).toEqual([hundredths, hundredths]);
      }),
    );
  });
});

describe('a line of costs', () => {
  const id = '019adf00-0000-7000-8000-000000000001';
  const line = { kind: 'meals', description: 'Lunch', payerId: id, planned: '1.234,50' };

  it('is taken as text and as hundredths alike, so that it may pass the schema twice', () => {
    const read = costInput.parse({ ...line, scope: `leg/${id}`, actual: '12' });
    expect(read).toEqual({ ...line, scope: `leg/${id}`, planned: 123_450, actual: 1200 });
    expect(costInput.parse(read)).toEqual(read);
    expect(costInput.parse(line).scope).toBe('visit');
  });

  it('is refused by field', () => {
    const issuesOf = (input: object) => fieldIssues(costInput.safeParse(input).error!, input);
    const { planned: _, ...without } = line;
    expect(issuesOf(without)).toEqual({ planned: { code: 'field.required', params: {} } });
    const odd = { ...line, planned: 1.5, actual: '-1', scope: 'leg/me', kind: 'bribes' };
    expect(issuesOf(odd)).toEqual({
      kind: { code: 'field.choice', params: {} },
      scope: { code: 'field.choice', params: {} },
      planned: { code: 'field.amount', params: {} },
      actual: { code: 'field.amount', params: {} },
    });
  });
});

describe('shares', () => {
  it('go by the largest remainder, the first of equal ones first', () => {
    expect(divideCost(1000, [1, 1, 1])).toEqual([334, 333, 333]);
    // Quotas 14.29, 42.86 and 42.86: the two larger remainders get the hundredths that are left.
    expect(divideCost(100, [1, 3, 3])).toEqual([14, 43, 43]);
    expect(divideCost(5, [0, 1])).toEqual([0, 5]);
    expect([divideCost(5, []), divideCost(5, [0])]).toEqual([[], []]);
  });

  it('add up to the amount exactly, each less than a hundredth away from its quota', () => {
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 60 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const parts = divideCost(amount, list);
        const all = list.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        parts.forEach((part, index) => {
          // part - quota < 1 both ways, in whole numbers.
          const away = BigInt(part) * BigInt(all) - BigInt(amount) * BigInt(list[index]!);
          expect(away > -BigInt(all) && away < BigInt(all)).toBe(true);
        });
      }),
    );
  });

  it('of equals differ by a hundredth at most', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), (amount, heads) => {
        const parts = divideCost(amount, Array<number>(heads).fill(1));
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
        expect(parts).toEqual(parts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the sums of a visit', () => {
  const people = [
    { registrationId: 'ana', side: 'SI', travels: true },
    { registrationId: 'béla', side: 'HU', travels: true },
    { registrationId: 'cilka', side: 'SI', travels: true },
    { registrationId: 'dóra', side: 'HU', travels: false },
  ];
  const riders = new Map([['out', new Set(['ana', 'béla', 'dóra'])]]);
  const line = (id: string, scope: CostLine['scope'], planned: number, actual: number | null, payerId = 'lead') => ({
    ...{ id, scope, planned, actual, payerId },
  });

  it('give everybody their share, and say what is not known yet', () => {
    const sums = sumCosts(
      [
        line('bus', { of: 'leg', id: 'out' }, 10_001, 9000),
        line('lunch', { of: 'visit' }, 100, null, 'partner'),
        line('room', { of: 'person', id: 'dóra' }, 5000, 5500, 'partner'),
        line('train', { of: 'leg', id: 'back' }, 70, null),
      ],
      people,
      riders,
    );
    expect(sums.total).toEqual({ planned: 15_171, actual: 14_500, difference: -501 });
    expect(Object.fromEntries(sums.byPerson)).toEqual({
      ana: { planned: 5001 + 34, actual: 4500, difference: -501 },
      béla: { planned: 5000 + 33, actual: 4500, difference: -500 },
      cilka: { planned: 33, actual: 0, difference: 0 },
      dóra: { planned: 5000, actual: 5500, difference: 500 },
    });
    expect([...sums.bySide]).toEqual([
      ['SI', { planned: 5068, actual: 4500, difference: -501 }],
      ['HU', { planned: 10_033, actual: 10_000, difference: 0 }],
      [null, { planned: 70, actual: 0, difference: 0 }],
    ]);
    expect([...sums.byLeg].map(([leg, { planned }]) => [leg, planned])).toEqual([
      ...[['out', 10_001] as const, [null, 5100] as const, ['back', 70] as const],
    ]);
    expect([...sums.byPayer].map(([payer, { planned }]) => [payer, planned])).toEqual([
      ...[['lead', 10_071] as const, ['partner', 5100] as const],
    ]);
    expect(sums.shares.filter(({ registrationId }) => registrationId === null)).toEqual([
      { lineId: 'train', registrationId: null, planned: 70, actual: null },
    ]);
  });

  it('are the same total whichever way they are added', () => {
    const scopes = fc.oneof(
      fc.constant({ of: 'visit' as const }),
      fc.record({ of: fc.constant('leg' as const), id: fc.constantFrom('out', 'back') }),
      fc.record({
        of: fc.constant('person' as const),
        id: fc.constantFrom(...people.map((one) => one.registrationId)),
      }),
    );
    const lines = fc.array(
      fc.record({
        ...{ id: fc.uuid(), scope: scopes, payerId: fc.constantFrom('lead', 'partner'), planned: amounts },
        actual: fc.option(amounts),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.subarray(people), (list, some) => {
        const sums = sumCosts(list, some, riders);
        const add = (parts: Iterable<CostSum>) =>
          [...parts].reduce(
            (sum, part) => ({
              planned: sum.planned + part.planned,
              actual: sum.actual + part.actual,
              difference: sum.difference + part.difference,
            }),
            { planned: 0, actual: 0, difference: 0 },
          );
        for (const by of [sums.byPayer, sums.bySide, sums.byLeg]) expect(add(by.values())).toEqual(sums.total);
        const nobodys = sums.shares.filter(({ registrationId }) => registrationId === null);
        const ofNobody = nobodys.map(({ planned, actual }) => ({
          ...{ planned, actual: actual ?? 0, difference: actual === null ? 0 : actual - planned },
        }));
        expect(add([...sums.byPerson.values(), ...ofNobody])).toEqual(sums.total);
      }),
    );
  });
});
