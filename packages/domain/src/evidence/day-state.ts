/**
 * How far the signed sheets of a day are:
 *
 * - `none`: none was printed
 * - `printed`: none came back
 * - `scanned`: one came back and is still to be compared with the record
 * - `reconciled`: every one that came back was compared, its differences settled
 */
export const dayStates = ['none', 'printed', 'scanned', 'reconciled'] as const;
export type DayState = (typeof dayStates)[number];

/** A sheet that was printed again, or in vain, and never came back, holds nobody up. */
export function dayState(sheets: readonly { signedFiles: number; closedAt: unknown }[]): DayState {
  if (sheets.some(({ signedFiles, closedAt }) => signedFiles > 0 && closedAt === null)) return 'scanned';
  if (sheets.some(({ closedAt }) => closedAt !== null)) return 'reconciled';
  return sheets.length > 0 ? 'printed' : 'none';
}
