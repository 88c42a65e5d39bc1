/** Age bands of ESF+ (Regulation (EU) 2021/1057, Annex I: EECO06 to EECO08); ages 30 to 54 have no code there. */
export const ageBands = ['under_18', '18_29', '30_54', '55_plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/**
 * The band on the day of first entry. Only the birth year is kept, so the age is the one reached that calendar year.
 *
 * @param entryDay calendar date
 */
export function ageBand(birthYear: number | null, entryDay: string): AgeBand | null {
  if (birthYear === null) return null;
  const age = Number(entryDay.slice(0, 4)) - birthYear;
  if (age < 18) return 'under_18';
  if (age < 30) return '18_29';
  return age < 55 ? '30_54' : '55_plus';
}
