import { foldText } from '@sens/domain/participant';
import { compareText, type Locale } from '@sens/messages';

interface Person {
  readonly givenName: string;
  readonly familyName: string;
}
interface Findable extends Person {
  readonly organisationName?: string | null;
  readonly email?: string | null;
}

/**
 * The people in whose name, organisation or e-mail address every word of a search occurs, whatever the accents and the
 * order of the names.
 */
export function findPeople<P extends Findable>(people: readonly P[], search: string): P[] {
  const words = foldText(search.slice(0, 200)).split(' ').filter(Boolean);
  return people.filter((person) => {
    const text = foldText(
      [person.givenName, person.familyName, person.organisationName, person.email].filter(Boolean).join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** By family name, then given name, as the language sorts them. */
export function sortPeople<P extends Person>(locale: Locale, people: readonly P[]): P[] {
  return people.toSorted(
    (a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.givenName, b.givenName),
  );
}
