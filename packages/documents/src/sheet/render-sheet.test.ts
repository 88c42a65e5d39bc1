import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';
import { renderSheet } from './render-sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = (people: number, values: Partial<SheetFacts> = {}): SheetFacts => ({
  locales: ['sl', 'hu'],
  fundingPeriod: '2021-2027',
  programme: ['Interreg VI-A Slovenija–Madžarska', 'Interreg VI-A Szlovénia–Magyarország'],
  project: {
    name: [
      'Mednarodna mentorska mreža za socialno podjetništvo',
      'Nemzetközi mentorhálózat a szociális vállalkozásokért',
    ],
    acronym: ['SENS'],
    number: 'SIHU-001',
  },
  event: ['Usposabljanje mentorjev', 'Mentorképzés'],
  day: '2026-11-23',
  times: ['09:00–12:00', '13:00–16:00'],
  places: ['Dvorana Zdravljica, Trg svobode 1, Lendava'],
  organisers: ['Ustanova lokalna razvojna fundacija za Pomurje', 'Zala Zöld Szíve Vidékfejlesztési Egyesület'],
  code: '7K3M-Q9TZ',
  columns: ['organisation', 'side'],
  people: Array.from({ length: people }, (_, index) => ({
    name:
      index % 3 === 0 ? `Šebjanič-Žižek Đurđica Oseba${index + 1}` : `Győrffyné Szűcs-Tóth Piroska Oseba${index + 1}`,
    organisation:
      index % 4 === 0 ? 'Őrségi Természetvédelmi és Vidékfejlesztési Közhasznú Alapítvány' : 'Zadruga Čebela, so. p.',
    side: index % 2 === 0 ? 'SI' : 'HU',
  })),
  emptyRows: 5,
  ...values,
});

async function read(given: SheetFacts) {
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, await renderSheet(given));
  const run = (program: string, ...options: string[]) => execFileSync(program, options, { encoding: 'utf8' });
  return {
    check: run('qpdf', '--check', file),
    pages: Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file))![1]),
    tagged: /Tagged:\s+yes/.test(run('pdfinfo', file)),
    fonts: run('pdffonts', file).trim().split('\n').slice(2),
    text: run('pdftotext', '-layout', file, '-').replace(/\s+/g, ' '),
    parts: run('pdfinfo', '-struct', file),
    language: /\/Lang \(([^)]+)\)/.exec(run('qpdf', '--qdf', '--object-streams=disable', file, '-'))?.[1],
  };
}

describe('a sign-in sheet', () => {
  it('has 60 long names on the pages they need, each once and none cut', async () => {
    const sheet = await read(facts(60));
    expect([sheet.pages, sheet.tagged, sheet.language]).toEqual([5, true, 'sl-SI']);
    expect(sheet.check).toContain('No syntax or stream encoding errors found');
    expect(sheet.fonts.length).toBeGreaterThan(0);
    for (const font of sheet.fonts) expect(font).toMatch(/\+NotoSans.* yes yes yes /);
    const named = [...sheet.text.matchAll(/Oseba(\d+)/g)].map(([, number]) => Number(number));
    expect(named.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    // The header row and the code are on every page.
    expect(sheet.text.match(/Organizacija /g)?.length).toBe(5);
    expect(sheet.text.match(/7K3M-Q9TZ/g)?.length).toBe(5);
    for (const page of [1, 2, 3, 4, 5]) expect(sheet.text).toContain(`stran ${page} od 5`);
    expect(sheet.text).toContain('65.');
    expect(sheet.text).not.toContain('66.');
    // To screen readers it is one table with one row of headings.
    expect(sheet.parts.match(/^\s*Table/gm)?.length).toBe(1);
    expect(sheet.parts.match(/^\s*TR/gm)?.length).toBe(66);
    expect(sheet.parts.match(/^\s*TH/gm)?.length).toBe(5);
  });

  it('takes one language, every column and what somebody wrote to break it', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren\u202e\nX';
    const sheet = await read(
      facts(0, {
        locales: ['hu'],
        columns: ['organisation', 'side', 'arrival', 'departure'],
        people: [{ name, organisation: null, side: 'HU' }],
        emptyRows: 1,
      }),
    );
    expect([sheet.pages, sheet.language]).toEqual([1, 'hu-HU']);
    expect(sheet.text).toContain('1. oldal, összesen 1');
    expect(sheet.text.replaceAll(' ', '')).toContain('Wolfeschlegelsteinhau');
    expect(sheet.text).not.toMatch(/Podpis|\u202e/);
  });

  it('says who pays for it in the words of its programming period', async () => {
    const sheet = await read(facts(1, { locales: ['en'], fundingPeriod: '2014-2020' }));
    expect(sheet.text).toMatch(/European Union, European Regional Development.*Fund/);
  });
});

describe('dividing lines over pages', () => {
  const line = fc.integer({ min: 10, max: 60 }).map((height) => ({ height }));
  it('keeps every line in its order, and none is higher than its page', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), fc.integer({ min: 100, max: 400 }), (lines, first) => {
        const room = { first, further: first + 100 };
        const pages = paginate(lines, room, 58);
        expect(pages.flat()).toEqual(lines);
        const heights = pages.map((page) => page.reduce((sum, { height }) => sum + height, 0));
        heights.forEach((height, index) => expect(height).toBeLessThanOrEqual(index === 0 ? room.first : room.further));
        expect(heights.at(-1)! + 58).toBeLessThanOrEqual(pages.length === 1 ? room.first : room.further);
      }),
    );
  });
});
