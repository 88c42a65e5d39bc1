import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivalCodeOf,
  arrivalStep,
  isArrivalOpen,
  nextStepAt,
  parseArrivalCode,
  stepOf,
  takenSteps,
} from './arrival-window.ts';

const at = (time: string) => new Date(`2026-11-24T${time}Z`);

describe('the code on the room’s screen', () => {
  it('changes every thirty seconds, and the one before is still taken', () => {
    expect(stepOf(at('09:00:29.999'))).toBe(stepOf(at('09:00:00')));
    expect(stepOf(at('09:00:30'))).toBe(stepOf(at('09:00:00')) + 1);
    expect(nextStepAt(at('09:00:10'))).toEqual(at('09:00:30'));
    expect(takenSteps(at('09:01:00'))).toEqual([stepOf(at('09:01:00')), stepOf(at('09:00:30'))]);
  });

  it('is taken for one step at least and for less than two after it was last shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.nat(200_000), (shown, later) => {
        const taken = takenSteps(new Date(shown + later)).includes(stepOf(new Date(shown)));
        if (later <= arrivalStep) expect(taken).toBe(true);
        if (later >= 2 * arrivalStep) expect(taken).toBe(false);
      }),
    );
  });

  it('is read back however it was typed', () => {
    const digests = fc.uint8Array({ minLength: 6, maxLength: 32 });
    fc.assert(
      fc.property(digests, (digest) => {
        const code = arrivalCodeOf(digest);
        expect(parseArrivalCode(` ${code.slice(0, 3)}-${code.slice(3)} `.toLowerCase().replace(/0/g, 'o'))).toBe(code);
      }),
    );
    for (const text of ['', '12345', '1234567', 'UUUUUU', "' or 1", '\u0000'.repeat(6)]) {
      expect(parseArrivalCode(text)).toBeNull();
    }
  });
});

describe('the window', () => {
  it('is open from its beginning and shut at its end', () => {
    const window = { opensAt: at('09:00:00'), closesAt: at('09:15:00') };
    const moments = ['08:59:59', '09:00:00', '09:14:59', '09:15:00'].map(at);
    expect(moments.map((now) => isArrivalOpen(window, now))).toEqual([false, true, true, false]);
    expect(isArrivalOpen(null, at('09:00:00'))).toBe(false);
  });
});
