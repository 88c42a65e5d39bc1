import { tidyName, tidyText } from '../normalise-name.ts';
import { separateTitles } from '../separate-titles.ts';
import type { Report } from './import-issue.ts';
import { looksLikeFormula } from './looks-like-formula.ts';
import { splitFullName, type NameOrder } from './split-full-name.ts';

interface NameCells {
  readonly givenName: string;
  readonly familyName: string;
  readonly fullName: string;
}

/** Longest part of a name that a registration takes too. */
const longestPart = 100;

/** A name has letters; digits, addresses and markup are something else in its place. */
const unusual = /[\d@<>{}[\]\\|=]|:\/\//;

/**
 * The name of a row. The columns for given and family name come first; a column for the full name fills what they
 * leave empty. Titles are taken off.
 */
export function readName(
  cells: NameCells,
  order: NameOrder,
  report: Report,
): { givenName: string; familyName: string } {
  if (Object.values(cells).some((text) => text.length > 3 * longestPart)) {
    const whole = Object.values(cells).filter(Boolean).join(' ');
    report('name_too_long', 'fullName', whole);
    return { givenName: '', familyName: '' };
  }
  const split = splitFullName(cells.fullName, order);
  const givenName = oneName(cells.givenName) || split.givenName;
  const familyName = oneName(cells.familyName) || split.familyName;

  const hasLetters = (text: string) => /\p{L}/u.test(text);
  if (!hasLetters(givenName + familyName)) report('name_missing', 'fullName');
  else if (!hasLetters(familyName)) report('family_name_missing', 'familyName', givenName);
  else if (!hasLetters(givenName)) report('given_name_missing', 'givenName', familyName);
  if (Math.max(givenName.length, familyName.length) > longestPart) {
    report('name_too_long', 'fullName', `${givenName} ${familyName}`);
  }
  if (looksLikeFormula(givenName) || looksLikeFormula(familyName)) {
    report('formula_text', 'fullName', `${givenName} ${familyName}`);
  } else if (unusual.test(givenName + familyName)) {
    report('name_unusual', 'fullName', `${givenName} ${familyName}`);
  }
  return { givenName, familyName };
}

const oneName = (text: string) => tidyName(separateTitles(tidyText(text)).name);
