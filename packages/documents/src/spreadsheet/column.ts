/** A column of an export. Its kind says how values are written, so that numbers and dates can be calculated with. */
export interface Column {
  /** The property of a row that holds the value. */
  readonly key: string;
  readonly header: string;
  /**
   * `date` takes calendar dates (`2026-11-23`) or the UTC day of a Date; `datetime` takes instants and writes them as
   * clock time in `timeZone`.
   */
  readonly kind: 'text' | 'number' | 'date' | 'datetime';
  /** In characters, for spreadsheets. */
  readonly width?: number;
  /** IANA zone of `datetime`; UTC where there is none. */
  readonly timeZone?: string;
}

export type Row = Readonly<Record<string, unknown>>;

export type Rows = Iterable<Row> | AsyncIterable<Row>;

/** A value as its column's kind: dates are UTC dates whose fields are what is to be shown. */
export type CellValue = string | number | Date | null;

/** The value of a row in a column. What does not fit the column's kind is kept as text, so that nothing is lost. */
export function cellValue(row: Row, column: Column): CellValue {
  const value = row[column.key];
  if (value === null || value === undefined || value === '') return null;
  switch (column.kind) {
    case 'number':
      return numberOf(value) ?? String(value);
    case 'date':
      return dateOf(value) ?? String(value);
    case 'datetime':
      return clockTime(value, column.timeZone) ?? String(value);
    case 'text':
      return value instanceof Date ? value.toISOString() : String(value);
  }
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value.trim() || NaN) : Number(value);
  return Number.isFinite(number) ? number : null;
}

const millisecondsPerDay = 86_400_000;

function dateOf(value: unknown): Date | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : new Date(Math.floor(time / millisecondsPerDay) * millisecondsPerDay);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** An instant as a UTC date that shows the clock of a zone, to the second. */
function clockTime(value: unknown, timeZone = 'UTC'): Date | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return null;
  if (timeZone === 'UTC') return instant;
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // Swedish writes dates as ISO 8601 does: 2026-11-23 09:00:00.
    const options = { dateStyle: 'short', timeStyle: 'medium', timeZone } as const;
    formatters.set(timeZone, (formatter = new Intl.DateTimeFormat('sv', options)));
  }
  return new Date(`${formatter.format(instant).replace(' ', 'T')}Z`);
}
