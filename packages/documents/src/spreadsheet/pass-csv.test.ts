import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect } from '../../test/collect.ts';
import type { Column } from './column.ts';
import { passCsv } from './pass-csv.ts';
import { writeCsv } from './write-csv.ts';

const columns: Column[] = [
  { key: 'name', header: 'Ime', kind: 'text' },
  { key: 'place', header: '=Kraj', kind: 'text' },
];
const options = { separator: ';', bom: true } as const;

/** What a database would write: quoted by the same rules, lines ended by LF; cells may hold line breaks of any kind. */
const cell = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('what a database wrote in pieces of any size is what the writer writes', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ž', '😀', '"', ';', '\n', '\r') }).map((value) => `x${value}`);
  const rows = fc.array(fc.record({ name: text, place: text }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 20 }), async (given, size) => {
      const bytes = Buffer.from(given.map(({ name, place }) => `${cell(name)};${cell(place)}\n`).join(''));
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const passed = await collect(passCsv(columns, pieces(), options));
      expect(passed.toString()).toBe((await collect(writeCsv(columns, given, options))).toString());
    }),
  );
});

test('whoever stops reading stops the source', async () => {
  let stopped = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.from('a;b\n');
    } finally {
      stopped = true;
    }
  }
  const reader = passCsv(columns, endless(), options).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  expect(stopped).toBe(true);
});
