import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { renderTokensCss } from './render-tokens-css.ts';
import { dark, light, type Palette } from './tokens.ts';

test('tokens.css says what tokens.ts says', () => {
  expect(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')).toBe(renderTokensCss());
});

test('contrast agrees with the extremes and a published pair', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

/** Text needs 4.5, the edges of fields and the focus ring need 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const readable: [keyof Palette, keyof Palette, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['muted', 'paper', 4.5],
  ['muted', 'surface', 4.5],
  ['primary', 'paper', 4.5],
  ['primary', 'surface', 4.5],
  ['primaryStrong', 'paper', 4.5],
  ['onPrimary', 'primary', 4.5],
  ['onPrimary', 'primaryStrong', 4.5],
  ['primary', 'primaryBackground', 4.5],
  ['ink', 'primaryBackground', 4.5],
  ['success', 'successBackground', 4.5],
  ['warning', 'warningBackground', 4.5],
  ['danger', 'dangerBackground', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'surface', 4.5],
  ['onDanger', 'danger', 4.5],
  ['info', 'infoBackground', 4.5],
  ['ink', 'successBackground', 4.5],
  ['ink', 'warningBackground', 4.5],
  ['ink', 'dangerBackground', 4.5],
  ['ink', 'infoBackground', 4.5],
  ['border', 'paper', 3],
  ['border', 'surface', 3],
  ['focus', 'paper', 3],
  ['focus', 'surface', 3],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, palette) => {
  test.each(readable)('%s on %s', (front, back, least) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });
});
