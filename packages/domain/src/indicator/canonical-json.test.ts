import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

test('sorts members at every depth and leaves lists in their order', () => {
  expect(canonicalJson({ b: [2, { d: null, c: 'č' }], a: 1.5 })).toBe('{"a":1.5,"b":[2,{"c":"č","d":null}]}');
});

/** The same value with the members of every object the other way round. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

test('says the same of equal values, and reads back as what it was', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(reversed(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(value);
    }),
  );
});
