import { foldText } from './normalise-name.ts';

/** What somebody may be found by. */
export interface Findable {
  readonly givenName: string;
  readonly familyName: string;
  readonly organisationName?: string | null;
  readonly email?: string | null;
}

/**
 * The people in whose name, organisation or e-mail address every word of a search occurs, whatever the accents and the
 * order of the names.
 */
export function findPeople<P extends Findable>(people: readonly P[], search: string): P[] {
  const words = foldText(search.slice(0, 200)).split(' ').filter(Boolean);
  if (words.length === 0) return [...people];
  return people.filter((person) => {
    const text = foldText(
      [person.givenName, person.familyName, person.organisationName, person.email].filter(Boolean).join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
