import { expect, test } from 'vitest';
import { parseRegion } from './parse-region.ts';

test.each([
  ['SI031', 'SI031'],
  ['Pomurska', 'SI031'],
  ['pomurska regija', 'SI031'],
  ['Goriška statistična regija', 'SI043'],
  ['Zala', 'HU223'],
  ['ZALA VÁRMEGYE', 'HU223'],
  ['Győr-Moson-Sopron megye', 'HU221'],
  ['gyor moson sopron', 'HU221'],
])('%s is %s', (text, code) => expect(parseRegion(text, ['SI', 'HU'])).toBe(code));

test('what is no region of the sides is none', () => {
  expect(parseRegion('Zala', ['SI'])).toBeNull();
  expect(parseRegion('Prekmurje', ['SI', 'HU'])).toBeNull();
  expect(parseRegion('regija', ['SI', 'HU'])).toBeNull();
  expect(parseRegion('', ['SI'])).toBeNull();
});
