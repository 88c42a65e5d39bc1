import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { rememberWords } from './remember-words.ts';

const file = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
const open = () => create(readFileSync(file)) as Font;
const placed = ({ glyphs, positions, advanceWidth }: ReturnType<Font['layout']>) => ({
  glyphs: glyphs.map(({ id }) => id),
  positions: positions.map((position) => ({ ...position })),
  advanceWidth,
});

test('a word that comes again is laid out as the first time, whatever was done to it in between', () => {
  const [plain, remembering] = [open(), open()];
  rememberWords(remembering);
  for (const word of ['Potrdilo', 'AVTO', 'Žižek', 'office']) {
    const expected = placed(plain.layout(word));
    const first = remembering.layout(word);
    expect(placed(first)).toEqual(expected);
    for (const position of first.positions) position.xAdvance *= 2;
    expect(placed(remembering.layout(word))).toEqual(expected);
  }
});

test('a word is not remembered for other features than it was laid out with', () => {
  const font = open();
  rememberWords(font);
  const withLigature = placed(font.layout('office'));
  expect(placed(font.layout('office', { liga: false, kern: false }))).not.toEqual(withLigature);
  expect(placed(font.layout('office'))).toEqual(withLigature);
});
