import { foldText } from '../normalise-name.ts';

const yes = new Set(
  'da d ja yes y igen i x true 1 ok ✓ ✔ ☑ soglasam strinjam agree hozzajarulok beleegyezem'.split(' '),
);
const no = new Set('ne n no nem false 0 ☐ ✗ ✘'.split(' '));

/**
 * Reads yes or no as people tick or write it; null when it says neither. *Ne soglašam* and *nem járulok hozzá* say no
 * by their first word; other sentences are not guessed at, because a consent is not guessed.
 */
export function parseYesNo(value: string | number | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  const [first = '', ...others] = foldText(String(value))
    .replace(/[.,;:!()]+/g, ' ')
    .trim()
    .split(' ');
  if (no.has(first)) return false;
  return yes.has(first) && !others.some((word) => no.has(word)) ? true : null;
}
