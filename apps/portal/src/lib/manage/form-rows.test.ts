import { expect, test } from 'vitest';
import { countRows, withNewRow } from './form-rows.ts';

test('rows are counted by their numbers, within what the API takes', () => {
  const values = { 'partners.0.name': 'Verein', 'partners.2.name': '', 'sides.1': 'CZ', 'partnersX.7.name': '' };
  expect(countRows(values, 'partners', 1)).toBe(3);
  expect(countRows(values, 'sides', 3)).toBe(3);
  expect(countRows({ 'sides.999999': 'CZ', 'sides.x': '' }, 'sides', 2)).toBe(12);
});

test('a new row comes after the others and keeps what was typed', () => {
  expect(withNewRow({ 'sides.0': 'AT' }, 'sides')).toEqual({ 'sides.0': 'AT', 'sides.1': '' });
  const partners = withNewRow({ 'partners.0.name': 'Verein' }, 'partners', 'name');
  expect(partners).toEqual({ 'partners.0.name': 'Verein', 'partners.1.name': '' });
});
