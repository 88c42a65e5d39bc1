import { compareText, type Locale } from '@sens/messages';

interface Person {
  readonly givenName: string;
  readonly familyName: string;
}

/** By family name, then given name, as the language sorts them. */
export function sortPeople<P extends Person>(locale: Locale, people: readonly P[]): P[] {
  return people.toSorted(
    (a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.givenName, b.givenName),
  );
}
