import type { Row, Rows } from './column.ts';

/** One way to pull rows, whether their source is a list or a cursor of the database. */
export function rowIterator(rows: Rows): AsyncIterator<Row> | Iterator<Row> {
  return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
}
