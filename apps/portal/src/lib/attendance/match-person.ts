import { foldText } from '@sens/domain/participant';
import type { RosterPerson } from './roster.ts';

/** Whether each word of a search begins a word of the person's name or organisation; accents do not matter. */
export function matchPerson(
  person: Pick<RosterPerson, 'givenName' | 'familyName' | 'organisationName'>,
  search: string,
): boolean {
  const words = wordsOf(`${person.givenName} ${person.familyName} ${person.organisationName ?? ''}`);
  return wordsOf(search).every((part) => words.some((word) => word.startsWith(part)));
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
