import { expect, test } from 'vitest';
import { parseYesNo } from './parse-yes-no.ts';

test.each([
  'DA',
  'da',
  'd',
  'x',
  'X',
  'igen',
  'Igen.',
  'i',
  'yes',
  'Y',
  'TRUE',
  1,
  '1',
  true,
  '✓',
  'Da, soglašam',
  'soglašam',
])('%s says yes', (value) => expect(parseYesNo(value)).toBe(true));

test.each(['NE', 'ne', 'n', 'nem', 'no', 'false', 0, '0', false, 'ne soglašam', 'nem járulok hozzá', 'No, thanks'])(
  '%s says no',
  (value) => expect(parseYesNo(value)).toBe(false),
);

test.each(['morda', 'da / ne', 'igen vagy nem', '2', '?', 'vegetarijanec', '', 'nevem'])(
  '%j says neither, and a consent is not guessed',
  (value) => expect(parseYesNo(value)).toBe(null),
);
