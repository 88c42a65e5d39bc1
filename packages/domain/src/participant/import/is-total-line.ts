import { foldText } from '../normalise-name.ts';
import { cellText, type Cell } from './cell.ts';

const totalWords = 'skupaj|skupno|vsota|vseh|stevilo|osszesen|mindosszesen|letszam|total|sum|count';
const total = new RegExp(
  `^(?:${totalWords})(?:[ :=]*| (?:udelezencev|prijav|prijavljenih|fo|people|participants) *:?)[ :=]*\\d*\\D{0,20}$`,
);
const amount = /^\d+\D{0,20}$/;

/** `Skupaj: 46`, `Összesen: | 38 fő`: a word for the total and numbers, nothing else. */
export function isTotalLine(cells: readonly Cell[]): boolean {
  const [first = '', ...others] = cells.map(cellText).filter(Boolean);
  if (first.length > 60 || others.length > 3) return false;
  return total.test(foldText(first)) && others.every((text) => amount.test(text));
}
