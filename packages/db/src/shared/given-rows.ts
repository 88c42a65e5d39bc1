import { sql, type SQL } from 'drizzle-orm';

/**
 * Rows as one parameter, for `INSERT … SELECT … FROM`: the statement stays the same however many there are, and the
 * server keeps it prepared. Columns are the properties of the rows in quotes.
 *
 * @param columns the type of each property, as PostgreSQL writes it
 */
export function givenRows<R extends object>(
  rows: readonly R[],
  columns: Readonly<Record<Extract<keyof R, string>, string>>,
): SQL {
  const list = Object.entries(columns).map(([name, type]) => `"${name}" ${String(type)}`);
  return sql`json_to_recordset(${JSON.stringify(rows)}::text::json) as given (${sql.raw(list.join(', '))})`;
}

/**
 * Ids as one parameter, for `IN`: like rows, so that a list of any length is one prepared statement.
 *
 * @example sql`… where ${registration.id} in ${givenIds(ids)}`
 */
export const givenIds = (ids: readonly string[]): SQL =>
  sql`(select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json))`;

/**
 * Ids as one parameter, for `=`: the server looks each of them up in an index, however few it expects.
 *
 * @example sql`… where ${registration.id} = ${anyOf(ids)}`
 */
export const anyOf = (ids: readonly string[]): SQL => sql`any(${`{${ids.join(',')}}`}::text::uuid[])`;
