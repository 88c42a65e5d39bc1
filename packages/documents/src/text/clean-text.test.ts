import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanLines } from './clean-text.ts';

test('a name with line breaks, tabs and hidden characters becomes one plain line', () => {
  expect(cleanLine('  Ana\r\nBcc: all@example.org\t\u202Eevil\u200B \u0000Novak\u2028x ')).toBe(
    'Ana Bcc: all@example.org evil Novak x',
  );
  expect(cleanLine('Győrfi Čžš đ ő ű')).toBe('Győrfi Čžš đ ő ű');
  expect(cleanLine('e\u0301')).toBe('é');
});

test('what is too long is cut with a mark, by characters', () => {
  expect(cleanLine('čačačača', 4)).toBe('čač…');
  expect(cleanLine('😀😀😀😀', 4)).toBe('😀😀😀😀');
  expect(cleanLine('😀😀😀😀😀', 4)).toBe('😀😀😀…');
});

test('lines stay lines', () => {
  expect(cleanLines('one\r\ntwo\u200B\rthree')).toBe('one\ntwo\nthree');
});

test('a clean line is clean: cleaning again changes nothing, and no control is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = cleanLine(text);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(cleanLine(line)).toBe(line);
    }),
  );
});
