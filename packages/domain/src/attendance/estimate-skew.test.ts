import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedTime, estimateSkew, isSkewed } from './estimate-skew.ts';

const now = new Date('2026-11-24T09:00:00Z');

describe('the error of a device’s clock', () => {
  it.each([
    ['2026-11-24T09:00:00.400Z', 0],
    ['2026-11-24T13:00:00+01:00', 3 * 3600],
    ['2026-11-24T08:59:00Z', -60],
    ['9999-01-01T00:00:00Z', 315_360_000],
  ])('of a clock that shows %s is %i seconds', (deviceNow, seconds) => {
    expect(estimateSkew(deviceNow, now)).toBe(seconds);
  });

  it('is unknown when the device does not say', () => {
    expect(estimateSkew(undefined, now)).toBeNull();
    expect(isSkewed(null)).toBe(false);
  });

  it('is found to the second plus the time on the way, and gives the true time of a mark', () => {
    const skews = fc.integer({ min: -86_400, max: 86_400 });
    const sentBefore = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(skews, sentBefore, (skew, onTheWay) => {
        const shown = new Date(now.getTime() - onTheWay + skew * 1000).toISOString();
        const estimate = estimateSkew(shown, now)!;
        expect(Math.abs(estimate - skew)).toBeLessThanOrEqual(onTheWay / 1000 + 1);
        const trueTime = now.getTime() - 3_600_000;
        const marked = new Date(trueTime + skew * 1000).toISOString();
        expect(Math.abs(correctedTime(marked, estimate).getTime() - trueTime)).toBeLessThanOrEqual(onTheWay + 1000);
      }),
    );
  });

  it('is told from two minutes on', () => {
    expect([119, -119, 120, -120].map(isSkewed)).toEqual([false, false, true, true]);
  });
});
