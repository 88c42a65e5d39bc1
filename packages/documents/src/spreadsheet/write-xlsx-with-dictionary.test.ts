import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcel from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { writeXlsxWithDictionary } from './write-xlsx-with-dictionary.ts';

const columns: Column[] = [
  { key: 'name', header: 'Ime', kind: 'text' },
  { key: 'day', header: 'Dan', kind: 'date' },
  { key: 'hours', header: 'Ure', kind: 'number' },
];
const dictionary = {
  name: 'Slovar & "več"',
  columns: [
    { key: 'column', header: 'Stolpec', kind: 'text' as const },
    { key: 'meaning', header: 'Pomen', kind: 'text' as const },
  ],
  rows: columns.map(({ header }) => ({ column: header, meaning: `Pomen <${header}> őű` })),
};
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: index % 2 ? `=HYPERLINK("x") ${index}` : `Živa PK\u0007\u0008 Őrsi ${index}`,
    ...{ day: '2026-05-20', hours: index / 4 },
  }));
const write = async (count: number) =>
  Buffer.concat(
    await Array.fromAsync(writeXlsxWithDictionary({ name: 'Udeležbe', columns, rows: rowsOf(count) }, dictionary)),
  );

test.each([0, 3, 20_000])('a list of %d rows and what its columns mean are two sheets', async (count) => {
  const sheets = await readExcel(await write(count));
  expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
    ['Udeležbe', count + 1],
    ['Slovar & "več"', 4],
  ]);
  expect(sheets[1]!.data[1]).toEqual(['Ime', 'Pomen <Ime> őű']);
  if (count === 0) return;
  const last = sheets[0]!.data[count]!;
  expect([last[1], last[2]]).toEqual([new Date('2026-05-20T00:00:00Z'), (count - 1) / 4]);
  expect(sheets[0]!.data[2]![0]).toBe('=HYPERLINK("x") 1');
});

test('the same rows make the same file', async () => {
  expect((await write(5)).equals(await write(5))).toBe(true);
});

const office = spawnSync('soffice', ['--version']).status === 0;
test.skipIf(!office)('LibreOffice reads the same rows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sens-xlsx-'));
  try {
    writeFileSync(join(folder, 'list.xlsx'), await write(3));
    spawnSync('soffice', ['--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'list.xlsx')]);
    const lines = readFileSync(join(folder, 'list.csv'), 'utf8').trim().split('\n');
    expect([lines.length, lines[2]]).toEqual([4, '"=HYPERLINK(""x"") 1",2026-05-20,0.25']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
