import type { OperationId } from './operations.ts';

/**
 * The columns of the tables, in their order. They are called the same in every language, so that a spreadsheet that
 * refers to them goes on working.
 */
export const csvColumns: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  indicators: [
    ...['code', 'name', 'framework', 'unit', 'side', 'period', 'starts_on', 'ends_on', 'baseline', 'target'],
    ...['value', 'cumulative', 'forecast'],
  ],
  breakdown: ['code', 'period', 'dimension', 'value', 'label', 'side', 'count'],
  events: [
    ...['id', 'title', 'kind', 'status', 'side', 'starts_on', 'ends_on', 'audience', 'joint', 'indicators'],
    ...['registered', 'participations', 'completions', 'hours'],
  ],
  reports: ['number', 'starts_on', 'ends_on', 'frozen_at', 'sha256'],
  report: ['code', 'name', 'side', 'target', 'previous', 'corrected', 'period', 'cumulative'],
};

type Value = string | number | boolean | null;

/** A table of the API, its cells in the order of its columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The table as CSV with the separator that the reader's language wants; all sides together are called `total`. */
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
