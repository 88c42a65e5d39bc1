import { spawnSync } from 'node:child_process';
import { locales } from '@sens/messages';
import { expect, test } from 'vitest';
import { renderContents, type ContentsFacts } from './render-contents.ts';

const hash = '0123456789abcdef'.repeat(4);
const facts = (events: number): Omit<ContentsFacts, 'locale'> => ({
  project: {
    ...{ name: { sl: 'Mreža' }, acronym: { sl: 'SENS' }, number: 'X-1', programme: { sl: 'Program' } },
    fundingPeriod: '2021-2027',
  },
  period: { number: 2, startsOn: '2026-01-01', endsOn: '2026-06-30' },
  indicators: ['RCO85  Udeležbe'],
  report: { number: 2, sha256: hash },
  groups: Array.from({ length: events }, (_, index) => ({
    ...{ title: `Őszi képzés ${index}`, lines: ['10. 3. 2026'], missing: ['Fotografija'], withdrawn: [] },
    files: [{ path: 'photo/01-\u202Egpj.exe', what: 'Fotografija', size: 12_345, sha256: hash }],
  })),
});
const textOf = (pdf: Uint8Array, ...options: string[]): string =>
  spawnSync('pdftotext', [...options, '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;

test.each(locales)('the cover of a pack says in %s what is inside, with its hashes', async (locale) => {
  const text = textOf(await renderContents({ locale, ...facts(2) }));
  for (const part of ['RCO85', 'Őszi képzés 1', hash.slice(0, 32), hash.slice(32), 'Fotografija']) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('\u202E');
});

test('the cover is the same each time, and tagged over all its pages', async () => {
  const all = { locale: 'sl', ...facts(5) } as const;
  const [one, other] = [await renderContents(all), await renderContents(all)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  const tree = spawnSync('pdfinfo', ['-struct-text', '-'], { input: one, encoding: 'utf8' }).stdout;
  expect([tree.match(/^\s*H3/gm)?.length, tree.match(/^\s*TR/gm)?.length]).toEqual([5, 10]);
});
