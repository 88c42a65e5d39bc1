import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../test/collect.ts';
import type { Column } from './column.ts';
import { writeCsv } from './write-csv.ts';

const columns: Column[] = [
  { key: 'name', header: 'Ime', kind: 'text' },
  { key: 'hours', header: 'Ure', kind: 'number' },
  { key: 'born', header: 'Rojstvo', kind: 'date' },
  { key: 'came', header: 'Prihod', kind: 'datetime', timeZone: 'Europe/Ljubljana' },
];
const text = async (...args: Parameters<typeof writeCsv>) => (await collect(writeCsv(...args))).toString();
const plain = { separator: ',', bom: false } as const;

test('values are written by their kind, with the decimal mark that goes with the separator', async () => {
  const rows = [
    { name: 'Žiga "Cör"; Őry', hours: -1.5, born: '1990-02-03', came: '2026-10-25T00:30:00Z' },
    { name: null, hours: '12', born: new Date('1990-02-03T00:00:00Z'), came: new Date('2026-10-25T01:30:00Z') },
  ];
  expect(await text(columns, rows, { separator: ';', bom: true })).toBe(
    '\uFEFFIme;Ure;Rojstvo;Prihod\r\n' +
      '"Žiga ""Cör""; Őry";-1,5;1990-02-03;2026-10-25 02:30:00\r\n' +
      ';12;1990-02-03;2026-10-25 02:30:00\r\n',
  );
  expect(await text(columns, rows.slice(0, 1), plain)).toBe(
    'Ime,Ure,Rojstvo,Prihod\r\n"Žiga ""Cör""; Őry",-1.5,1990-02-03,2026-10-25 02:30:00\r\n',
  );
});

describe('no cell is a formula', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1', '=HYPERLINK("http://x";"y")'];
  test.each(hostile)('%j', async (value) => {
    const written = await text([{ key: 'x', header: value, kind: 'text' }], [{ x: value }], plain);
    expect(parse(written)).toEqual([[`'${value}`], [`'${value}`]]);
  });

  test('a text that no number column can hold neither', async () => {
    const written = await text(columns, [{ name: 'a', hours: '=1', born: '-x', came: '+x' }], plain);
    expect(parse(written)[1]).toEqual(['a', "'=1", "'-x", "'+x"]);
  });
});

test('any text comes back from an independent reader', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary' })),
      fc.constantFrom(',', ';', '\t'),
      async (values, separator) => {
        const rows = values.map((x) => ({ x: x.toWellFormed(), n: 1 }));
        const two: Column[] = [
          { key: 'x', header: 'x', kind: 'text' },
          { key: 'n', header: 'n', kind: 'number' },
        ];
        const written = await text(two, rows, { separator, bom: false });
        const read: string[][] = parse(written, { delimiter: separator, from: 2 });
        const dangerous = /^[=+\-@\t\r\n\0＝＋－＠]/;
        expect(read).toEqual(rows.map(({ x }) => [dangerous.test(x) ? `'${x}` : x, '1']));
      },
    ),
  );
});

test('rows are pulled only as they are read, and the source is closed when the reader leaves', async () => {
  let pulled = 0;
  let closed = false;
  async function* rows() {
    try {
      for (;;) yield { name: 'x'.repeat(1000), hours: pulled++ };
    } finally {
      closed = true;
    }
  }
  const reader = writeCsv(columns, rows(), plain).getReader();
  expect(pulled).toBe(0);
  await reader.read();
  expect(pulled).toBeLessThan(50);
  await reader.cancel();
  expect(closed).toBe(true);
});

test('a source that fails fails the stream', async () => {
  async function* rows() {
    yield { name: 'a' };
    throw new Error('connection lost');
  }
  await expect(text(columns, rows(), plain)).rejects.toThrow('connection lost');
});
