import type { Db } from '@sens/db';
import { countOfPeople, listDistinct, listShownPeople } from '@sens/db/participant';
import { findPeople } from '@sens/domain/participant';
import { compareText, type Locale } from '@sens/messages';
import { suspected } from './suspect-duplicates.ts';

const pageSize = 50;

export interface PeopleQuestion {
  /** Words of names, organisations and e-mail addresses. */
  readonly search: string;
  /** Only people who look like somebody else. */
  readonly duplicates: boolean;
  /** From 1. */
  readonly page: number;
}

/** The project's people, each once, as the language sorts their names, fifty at a time. */
export async function listPeopleOf(
  db: Db,
  projectId: string,
  locale: Locale,
  { search, duplicates, page }: PeopleQuestion,
) {
  const [people, distinct] = await Promise.all([listShownPeople(db, projectId), listDistinct(db, projectId)]);
  const alike = suspected(people, distinct);
  const found = findPeople(people, search)
    .filter(({ id }) => !duplicates || alike.has(id))
    .sort((a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.givenName, b.givenName));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const counts = await countOfPeople(
    db,
    projectId,
    shown.map(({ id }) => id),
  );
  return {
    total: found.length,
    pages: Math.ceil(found.length / pageSize),
    suspected: alike.size,
    people: shown.map((person) => ({
      ...person,
      ...(counts.get(person.id) ?? { records: 1, registrations: 0 }),
      isSuspected: alike.has(person.id),
    })),
  };
}
