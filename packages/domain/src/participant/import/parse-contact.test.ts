import { expect, test } from 'vitest';
import { parseEmail } from './parse-email.ts';
import { parsePhone } from './parse-phone.ts';
import { parseSide } from './parse-side.ts';

test.each([
  ['MAJA.LEBAR@EXAMPLE.ORG', 'maja.lebar@example.org', []],
  [' maja@example.org\u200B ', 'maja@example.org', []],
  ['Maja Lebar <maja@example.org>', 'maja@example.org', []],
  ['mailto:maja@example.org', 'maja@example.org', []],
  ['maja@example.org; m.lebar@example.org', 'maja@example.org', ['m.lebar@example.org']],
  ['maja@example.org, MAJA@example.org', 'maja@example.org', []],
])('%s is the address %s', (text, email, others) => expect(parseEmail(text)).toEqual({ email, others }));

test.each([
  'ziga.kovac(at)example.org',
  'maja@',
  '@example.org',
  'maja@example',
  '"a@b x"@c',
  `${'a'.repeat(1e6)}@example.org`,
  'a@b.org\r\nBcc',
])('%.30j is no address or only what stands before the break', (text) =>
  expect(parseEmail(text)?.email ?? null).toBe(text.startsWith('a@b') ? 'a@b.org' : null),
);

test.each(['+386 31 555 000', '041 555 003', '(06-92) 555-001', '41555003', '02/555-12-34', '041 555 003 int. 12'])(
  '%s is a phone number',
  (text) => expect(parsePhone(text)).toBe(text),
);

test.each(['ni', '12', '=041555003', '+cmd|1', `${'1'.repeat(60)}`, 'glej opombe 123456'])('%s is none', (text) => {
  expect(parsePhone(text)).toBe(null);
});

test.each([
  ['AT', 'AT'],
  ['at-8', 'AT-8'],
  ['Slovenija', 'SI'],
  ['Magyarország', 'HU'],
  ['madzarska', 'HU'],
  ['Austria', 'AT'],
  ['Deutschland', null],
  ['DD', null],
  ['XYZ', null],
  ['', null],
])('%s is the side %s', (text, code) => expect(parseSide(text)).toBe(code));
