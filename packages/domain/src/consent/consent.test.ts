import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, isGiven, standingEntry, type ConsentEntry } from './consent.ts';

const purposes = ['photo', 'news', 'survey'];
const entries = fc
  .array(
    fc.record({
      purposeId: fc.constantFrom(...purposes),
      version: fc.integer({ min: 1, max: 3 }),
      given: fc.boolean(),
      // Few instants, so that many entries share one.
      at: fc.integer({ min: 0, max: 3 }).map((second) => new Date(second * 1000)),
    }),
  )
  .map((list) => list.map((entry, index): ConsentEntry => ({ ...entry, id: String(index).padStart(4, '0') })));

describe('the state of a consent', () => {
  it('is the last entry, in whatever order the entries come', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...purposes), (list, purposeId) => {
        let last: ConsentEntry | null = null;
        for (const entry of list) {
          if (entry.purposeId === purposeId && (last === null || entry.at >= last.at)) last = entry;
        }
        expect(standingEntry(list, purposeId)).toEqual(last);
        expect(standingEntry(list.toReversed(), purposeId)).toEqual(last);
      }),
    );
  });

  it('is what was just said, and leaves the other purposes alone', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (list, given) => {
        const said = { id: '9999', purposeId: 'photo', version: 1, given, at: new Date(10_000) };
        expect(isGiven([...list, said], 'photo')).toBe(given);
        expect(standingEntry([...list, said], 'news')).toEqual(standingEntry(list, 'news'));
      }),
    );
  });

  it('is not given before anybody was asked', () => {
    expect(isGiven([], 'photo')).toBe(false);
  });
});

describe('a registration form', () => {
  const shown = purposes.map((purposeId) => ({ purposeId, version: 2 }));

  it('gives what is ticked, takes nothing back, and says the same only once', () => {
    fc.assert(
      fc.property(entries, fc.subarray(purposes), (before, ticked) => {
        const added = answersOf(shown, ticked, before).map((answer, index) => ({
          ...answer,
          id: `9${index}`,
          at: new Date(10_000),
        }));
        const after = [...before, ...added];
        for (const purpose of purposes) {
          expect(isGiven(after, purpose)).toBe(ticked.includes(purpose) || isGiven(before, purpose));
        }
        expect(answersOf(shown, ticked, after)).toEqual([]);
      }),
    );
  });

  it('records a no of somebody who was never asked', () => {
    expect(answersOf(shown.slice(0, 1), [], [])).toEqual([{ purposeId: 'photo', version: 2, given: false }]);
  });
});
