import { diets, type Diet } from './visit.ts';

/** How many eat what, for the kitchen; nobody is named. Whoever said nothing eats everything. */
export function countDiets(travellers: readonly { diet: Diet | null }[]): { diet: Diet; count: number }[] {
  return diets
    .map((diet) => ({ diet, count: travellers.filter((one) => (one.diet ?? 'everything') === diet).length }))
    .filter(({ count }) => count > 0);
}
