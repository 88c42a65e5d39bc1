import { expect, test } from 'vitest';
import { isRegionOf, regionName, regionsOf } from './regions.ts';

test('a side has the regions of its country', () => {
  expect(regionsOf('SI').map(({ name }) => name)).toEqual([
    ...['Pomurska', 'Podravska', 'Koroška', 'Savinjska', 'Zasavska', 'Posavska', 'Jugovzhodna Slovenija'],
    ...['Primorsko-notranjska', 'Osrednjeslovenska', 'Gorenjska', 'Goriška', 'Obalno-kraška'],
  ]);
  expect(regionsOf('HU')).toHaveLength(20);
  expect(regionsOf('AT-2')).toEqual(regionsOf('AT'));
  expect(regionsOf('GR').every(({ code }) => code.startsWith('EL'))).toBe(true);
  expect(regionsOf('RS')).toEqual([]);
});

test('a region belongs to the sides of its country alone', () => {
  expect(regionName('HU223')).toBe('Zala');
  expect(isRegionOf('HU223', ['SI', 'HU'])).toBe(true);
  expect(isRegionOf('HU223', ['SI'])).toBe(false);
  expect(isRegionOf('HU999', ['SI', 'HU'])).toBe(false);
  expect(regionName('UKC11')).toBe('UKC11');
});
