/** What stands in a cell. A date is a calendar date: midnight UTC of its day. */
export type Cell = string | number | boolean | Date | null;

export interface Sheet {
  readonly name: string;
  /** Row 0 is the first line of the sheet; an empty line is an empty row, and each row ends with its last filled cell. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
}

/** Filled rows in a sheet. More people than that register for nothing we know. */
export const mostRows = 5000;

/** Lines of a sheet, filled or not. Rows far below the others would fill memory with the empty ones between. */
export const mostLines = 100_000;
