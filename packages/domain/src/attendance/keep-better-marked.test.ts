import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBetterMarked, type MarkedRegistration } from './keep-better-marked.ts';

const row = (values: Partial<MarkedRegistration>): MarkedRegistration => ({
  ...{ participantId: 'ana', sessionId: 's1', status: null, minutes: 0, position: 1 },
  ...values,
});

describe('somebody who registered twice for an event', () => {
  it('counts in each session as who was marked with more minutes, then as the later one', () => {
    const first = row({ status: 'late', minutes: 60 });
    const later = row({ status: 'absent', position: 2 });
    expect(keepBetterMarked([later, first])).toEqual([first]);
    expect(keepBetterMarked([row({}), later])).toEqual([later]);
    // Marked as absent is more than not marked at all.
    expect(keepBetterMarked([row({ status: 'absent' }), row({ position: 2 })])).toEqual([row({ status: 'absent' })]);
    expect(keepBetterMarked([row({}), row({ position: 2 })])).toEqual([row({ position: 2 })]);
    const other = row({ sessionId: 's2', position: 2 });
    expect(keepBetterMarked([first, other])).toEqual([first, other]);
  });

  it('counts the same whatever the order', () => {
    const rows = fc.uniqueArray(
      fc.record({
        participantId: fc.constantFrom('ana', 'bela'),
        sessionId: fc.constantFrom('s1', 's2'),
        status: fc.constantFrom('present' as const, 'absent' as const, null),
        minutes: fc.constantFrom(0, 30, 60),
        position: fc.nat(20),
      }),
      { selector: ({ participantId, sessionId, position }) => `${participantId}/${sessionId}/${position}` },
    );
    fc.assert(
      fc.property(rows, fc.nat(), (given, seed) => {
        const shuffled = given.toSorted((one, other) => ((one.position * seed) % 7) - ((other.position * seed) % 7));
        expect(new Set(keepBetterMarked(shuffled))).toEqual(new Set(keepBetterMarked(given)));
      }),
    );
  });
});
