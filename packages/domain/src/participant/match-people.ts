import { foldText, nameKey } from './normalise-name.ts';
import { importIssue, importVerdict, type ImportIssue } from './import/import-issue.ts';
import type { ImportRow } from './import/imported-person.ts';
import { PeopleIndex, type IndexedPerson } from './people-index.ts';

/** Somebody who is in the project already. */
export interface KnownPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly birthYear: number | null;
  readonly organisationName: string | null;
}

/**
 * - `new`: nobody like this is known
 * - `same`: the person is known, or stands further up in the file; importing fills only what is empty there
 * - `shared_address`: another person has the e-mail address; imported as a person of their own
 * - `possible_duplicate`: the name is known and other data contradict or say too little; a person of their own
 * - `blocked`: the row cannot be imported and was not compared
 */
export type MatchKind = 'new' | 'same' | 'shared_address' | 'possible_duplicate' | 'blocked';

export interface PersonMatch {
  readonly kind: MatchKind;
  /** The known person the row is, or resembles. */
  readonly personId: string | null;
  /** The first row of the file with the person the row is, or resembles. */
  readonly duplicateOfLine: number | null;
}

/** A row with whom it is; what matching found is among its issues and in its verdict. */
export interface MatchedRow extends ImportRow {
  readonly match: PersonMatch;
}

/**
 * Tells who the rows of a list are. Two records are one person when they share the name (`nameKey`) and the e-mail
 * address; or, where one of them lacks the address, the name and the birth year; or the name and the organisation
 * unless the birth years differ; or when neither has anything but the name. Rows are taken in the file's order, each
 * compared with the known people and with the rows above it, so later rows never change what earlier ones are.
 *
 * Takes time in proportion to the rows and the known people.
 */
export function matchPeople(rows: readonly ImportRow[], known: readonly KnownPerson[]): MatchedRow[] {
  const people = new PeopleIndex();
  for (const person of known) people.add({ ...comparable(person), personId: person.id, line: null });
  return rows.map((row) => matchRow(row, people));
}

function matchRow(row: ImportRow, people: PeopleIndex): MatchedRow {
  if (row.verdict === 'blocked') return matched(row, 'blocked', null, []);
  const person = { ...comparable(row.person), personId: null, line: row.line };

  const { same, several } = people.findSame(person);
  if (same) {
    const issues = [...duplicateIssues(same), ...differences(person, same, row)];
    if (several) issues.push(importIssue('several_people_match', 'fullName'));
    const result = matched(row, 'same', same, issues);
    people.fillEmpty(same, person);
    return result;
  }

  const namesake = people.findNamesake(person);
  const sharer = people.findByEmail(person);
  people.add(person);
  const issues: ImportIssue[] = [];
  if (namesake) issues.push(importIssue('possible_duplicate', 'fullName', nameOf(namesake)));
  if (sharer) issues.push(importIssue('shared_address', 'email', nameOf(sharer)));
  const kind = namesake ? 'possible_duplicate' : sharer ? 'shared_address' : 'new';
  return matched(row, kind, namesake ?? sharer, issues);
}

function matched(
  row: ImportRow,
  kind: MatchKind,
  other: IndexedPerson | null,
  found: readonly ImportIssue[],
): MatchedRow {
  const issues = [...row.issues, ...found];
  const match = { kind, personId: other?.personId ?? null, duplicateOfLine: other?.line ?? null };
  return { ...row, issues, verdict: importVerdict(issues), match };
}

function duplicateIssues(same: IndexedPerson): ImportIssue[] {
  return same.line === null ? [] : [importIssue('duplicate_of_line', 'fullName', String(same.line))];
}

/** Data of the row that will not be taken over, because the person has others. */
function differences(
  person: IndexedPerson,
  same: IndexedPerson,
  { person: { birthYear, organisationName } }: ImportRow,
) {
  const issues: ImportIssue[] = [];
  if (differ(person.birthYear, same.birthYear)) issues.push(importIssue('data_differ', 'birth', String(birthYear)));
  if (differ(person.organisation, same.organisation)) {
    issues.push(importIssue('data_differ', 'organisation', organisationName ?? ''));
  }
  return issues;
}

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

function comparable(person: Omit<KnownPerson, 'id'>) {
  const { givenName, familyName, email, birthYear, organisationName } = person;
  const organisation = foldText(organisationName ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return {
    givenName,
    familyName,
    key: nameKey(person),
    email: email?.trim().toLowerCase() || null,
    birthYear,
    organisation: organisation || null,
  };
}

const nameOf = ({ givenName, familyName }: IndexedPerson) => `${givenName} ${familyName}`;
