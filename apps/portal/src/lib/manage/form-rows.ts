import type { FormValues } from '#lib/form.ts';

/** The groups of rows in the forms of a project, and how many rows the API takes of each. */
export const mostRows = { sides: 12, partners: 40, reportingPeriods: 40 } as const;
export type RowGroup = keyof typeof mostRows;

/** How many rows a group has in what was posted: `partners.0.name` and `partners.2.name` make three. */
export function countRows(values: FormValues, group: RowGroup, least: number): number {
  const numbers = Object.keys(values)
    .filter((name) => name.startsWith(`${group}.`))
    .map((name) => Number(name.split('.')[1]))
    .filter(Number.isInteger);
  return Math.min(mostRows[group], Math.max(least, ...numbers.map((number) => number + 1)));
}

/**
 * What was posted with one more, empty row.
 *
 * @param field what a row has a field of: `name` of `partners`; left out where the row is itself a field
 */
export function withNewRow(values: FormValues, group: RowGroup, field?: string): FormValues {
  const row = `${group}.${countRows(values, group, 0)}`;
  return { ...values, [field ? `${row}.${field}` : row]: '' };
}
