import { spawnSync } from 'node:child_process';
import { rule, type ReportContent } from '@sens/domain/indicator';
import { locales } from '@sens/messages';
import { expect, test } from 'vitest';
import { renderReport } from './render-report.ts';

const day = { side: 'HU', gender: null, ageBand: null, organisationKind: null, sessions: 1, minutes: 240 };
const values = (side: string | null) => ({ side, target: 20, previous: 12, corrected: 1, period: 4, cumulative: 17 });

const content = (indicators: number, corrections: number): ReportContent => ({
  ...{ format: 'sens-indicator-report/1', previous: null, checks: [], summary: { sl: 'Čšž.\nĐuro <b>.' } },
  project: {
    ...{ name: { sl: 'Mreža' }, acronym: { sl: 'SENS' }, number: 'X-1', programme: { sl: 'Program' } },
    fundingPeriod: '2021-2027',
  },
  period: { number: 2, startsOn: '2026-01-01', endsOn: '2026-06-30' },
  indicators: Array.from({ length: indicators }, (_, index) => ({
    ...{ code: `RCO${index}`, version: 1, framework: 'interreg_2021', baseline: 0, responsible: 'Őrség & Társa' },
    ...{ name: { hu: 'Részvételek őszi képzéseken' }, explanation: { en: 'Each person.' }, source: { en: 'A source' } },
    ...{ rule: rule({ unit: 'participations' }), narrative: { sl: 'Besedilo.' } },
    values: [values('SI'), values('HU'), values(null)],
    rows: { count: 17, sha256: 'a'.repeat(64) },
    corrections: Array.from({ length: corrections }, (__, row) => ({
      ...{ key: `${row}`.padStart(24, '0'), before: null, after: { ...day, day: '2026-03-10' } },
    })),
  })),
});
const frozen = { at: new Date('2026-07-10T08:00:00Z'), by: 'Mojca', sha256: 'b'.repeat(64) };

const textOf = (pdf: Uint8Array): string =>
  spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;

test.each(locales)('says in %s what was frozen, with its hash', async (locale) => {
  const text = textOf(await renderReport({ locale, content: content(2, 1), frozen }));
  for (const part of ['b'.repeat(64), 'RCO0', 'RCO1', 'Őrség & Társa', 'Részvételek őszi képzéseken', 'Đuro <b>.']) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/17\s+85/);
});

test('goes on over as many pages as it needs, and tells them apart', async () => {
  const pdf = await renderReport({ locale: 'en', content: content(12, 60), frozen });
  const pages = textOf(pdf).split('\f').filter(Boolean);
  expect(pages.length).toBeGreaterThan(5);
  for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
});

test('is the same document each time, tagged to the last cell', async () => {
  const facts = { locale: 'sl', content: content(1, 1), frozen } as const;
  const [one, other] = [await renderReport(facts), await renderReport(facts)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  const tree = spawnSync('pdfinfo', ['-struct-text', '-'], { input: one, encoding: 'utf8' }).stdout;
  expect(tree.match(/^\s*TR/gm)?.length).toBe(6);
  expect(tree.match(/^\s*TH/gm)?.length).toBe(7 + 3 + 5 + 1);
});
