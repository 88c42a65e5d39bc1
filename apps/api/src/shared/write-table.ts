type Value = string | number | boolean | null;

/** A table for other programs, its cells in the order of its columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The table as CSV with the separator that the reader's language wants; its columns keep their names in each. */
export async function writeTable({ columns, rows }: Table, separator: ',' | ';'): Promise<ReadableStream<Uint8Array>> {
  const { writeCsv } = await import('@sens/documents/spreadsheet');
  const written = columns.map((key, index) => {
    const isNumeric = rows.some((row) => typeof row[index] === 'number');
    return { key, header: key, kind: isNumeric ? ('number' as const) : ('text' as const), width: 12 };
  });
  const cells = rows.map((row) =>
    Object.fromEntries(
      columns.map((key, index) => [key, typeof row[index] === 'boolean' ? String(row[index]) : row[index]!]),
    ),
  );
  return writeCsv(written, cells, { separator, bom: true });
}
