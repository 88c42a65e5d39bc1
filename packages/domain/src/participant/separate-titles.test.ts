import { expect, test } from 'vitest';
import { separateTitles } from './separate-titles.ts';

test.each([
  ['dr. Tóth Tünde', 'dr.', 'Tóth Tünde'],
  ['Dr.Tóth Tünde', 'Dr.', 'Tóth Tünde'],
  ['Tóth Tünde dr', 'dr', 'Tóth Tünde'],
  ['Ana Novak, univ. dipl. inž.', 'univ. dipl. inž.', 'Ana Novak'],
  ['Ana Novak, Ph.D.', 'PhD', 'Ana Novak'],
  ['özv. Kovács Jánosné', 'özv.', 'Kovács Jánosné'],
  ['id. Kovács János', 'id.', 'Kovács János'],
  ['Mag Ana', null, 'Mag Ana'],
  ['J.R. Novak', null, 'J.R. Novak'],
  ['M. D. Novak', null, 'M. D. Novak'],
  ['dr.', null, 'dr.'],
  ['', null, ''],
])('%j has the title %j and the name %j', (text, title, name) => {
  expect(separateTitles(text)).toEqual({ title, name });
});

test('a hundred thousand commas or brackets take no more than a moment', () => {
  expect(separateTitles(`dr. a${','.repeat(100_000)}b`).name).toHaveLength(100_002);
  expect(separateTitles(`dr. a${')'.repeat(100_000)}b`).name).toHaveLength(100_002);
});
