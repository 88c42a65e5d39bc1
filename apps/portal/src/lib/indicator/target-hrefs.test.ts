import { expect, test } from 'vitest';
import { countedHref, targetHref, targetsHref } from './target-hrefs.ts';

const place = { locale: 'sl', project: 'sens' } as const;
const base = '/sl/manage/sens/indicators/targets';

test('the same question has one address, whatever is left out of it', () => {
  expect(targetsHref(place)).toBe(base);
  expect(targetHref(place, 'RCO81', 2)).toBe(`${base}/RCO81?period=2`);
  expect(countedHref(place, 'RCO81', { cumulative: false, side: 'HU' })).toBe(`${base}/RCO81/rows?side=HU`);
  expect(countedHref(place, 'a&b', { period: 1, cumulative: true, gender: 'unknown' })).toBe(
    `${base}/a%26b/rows?period=1&cumulative=on&gender=unknown`,
  );
});
