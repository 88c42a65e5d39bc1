import { foldText } from '../normalise-name.ts';

/** The words of a heading, folded: `Rojen(a)` is `rojen`, `a`. */
export function headerWords(header: string): string[] {
  return foldText(header.slice(0, 300))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}
