import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { collect } from '../../test/collect.ts';
import type { Column } from './column.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeXlsx } from './write-xlsx.ts';

const columns: Column[] = [
  { key: 'name', header: 'Ime', kind: 'text', width: 30 },
  { key: 'hours', header: 'Ure', kind: 'number' },
  { key: 'born', header: 'Rojstvo', kind: 'date' },
  { key: 'came', header: 'Prihod', kind: 'datetime', timeZone: 'Europe/Ljubljana' },
];

const rows = [
  { name: 'Őry-Škrűbej Žiga', hours: 1.5, born: '1990-02-03', came: '2026-11-23T11:00:00Z' },
  { name: '=1+1', hours: '12', born: null, came: undefined },
  { name: '+386 31 555 000', hours: -3, born: new Date('2000-02-29'), came: new Date('2026-07-01T16:00:00Z') },
];

const expected = [
  ['Ime', 'Ure', 'Rojstvo', 'Prihod'],
  ['Őry-Škrűbej Žiga', 1.5, new Date('1990-02-03'), new Date('2026-11-23T12:00:00Z')],
  ['=1+1', 12, null, null],
  ['+386 31 555 000', -3, new Date('2000-02-29'), new Date('2026-07-01T18:00:00Z')],
];

test('another library reads the same cells, dates as dates and formulas as text', async () => {
  const workbook = await collect(writeXlsx([{ name: 'Udeleženci', columns, rows }]));
  expect(await readSheet(workbook)).toEqual(expected);
  const own = await readSpreadsheet(workbook, 'x.xlsx');
  expect(own.sheets.map(({ name }) => name)).toEqual(['Udeleženci']);
});

test('several sheets, with names that Excel would refuse', async () => {
  const sheets = ['Kazalniki: RCO81/RCO85', 'kazalniki  rco81 rco85', 'a'.repeat(40), "'", 'History'].map((name) => ({
    name,
    columns,
    rows,
  }));
  const workbook = await collect(writeXlsx(sheets));
  const { sheets: read } = await readSpreadsheet(workbook, 'x.xlsx');
  const names = read.map(({ name }) => name);
  expect(names).toEqual(['Kazalniki  RCO81 RCO85', 'kazalniki  rco81 rco85 2', 'a'.repeat(31), '4', 'History 2']);
  for (const name of names) expect(await readSheet(workbook, name)).toEqual(expected);
});

test.each(['=cmd|x', '\t=1', '\r\n=1', 'a\0b\u0007', '_x0041_', '  spaces  ', '<b>&amp;"', 'x'.repeat(40_000)])(
  'odd text is kept as text, or loses only what no cell can hold: %j',
  async (text) => {
    const one: Column[] = [{ key: 'x', header: 'x', kind: 'text' }];
    for (const sheets of [[1], [1, 2]]) {
      const workbook = await collect(
        writeXlsx(sheets.map((name) => ({ name: `${name}`, columns: one, rows: [{ x: text }] }))),
      );
      const { sheets: read } = await readSpreadsheet(workbook, 'x.xlsx');
      const value = read[0]!.rows[1]![0];
      expect(typeof value).toBe('string');
      expect(value).toBe(text.slice(0, 32_767));
      expect(workbook.includes('<f>')).toBe(false);
    }
  },
);

test('rows are pulled only as they are read, and the source is closed when the reader leaves', async () => {
  let pulled = 0;
  let closed = false;
  async function* endless() {
    try {
      for (;;) yield { name: `row ${Math.random()} ${pulled}`, hours: pulled++ };
    } finally {
      closed = true;
    }
  }
  const reader = writeXlsx([{ name: 'x', columns, rows: endless() }]).getReader();
  for (let chunk = 0; chunk < 5; chunk++) await reader.read();
  // What is on its way comes to rest; a source that is drained without a reader never does.
  let before = -1;
  for (let round = 0; round < 40 && pulled !== before; round++) {
    before = pulled;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(pulled).toBe(before);
  expect(pulled).toBeLessThan(100_000);
  await reader.cancel();
  expect(closed).toBe(true);
});

test('a source that fails fails the stream', async () => {
  async function* failing() {
    yield { name: 'a' };
    throw new Error('connection lost');
  }
  await expect(collect(writeXlsx([{ name: 'x', columns, rows: failing() }]))).rejects.toThrow('connection lost');
});
