/** What a file reader hands over; a Date is a calendar date at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** Signs people type into a cell that has nothing in it. */
const placeholder = /^(?:[-–—/.]+|n\/a)$/i;

/** The cell as text with its line breaks; empty for nothing, and for a dash in place of nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  const text = String(cell).trim();
  return placeholder.test(text) ? '' : text;
}

export const isBlankCell = (cell: Cell | undefined): boolean => cellText(cell) === '';
