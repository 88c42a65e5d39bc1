import { nameKey } from '../../participant/normalise-name.ts';
import { nameLikeness, nameWords } from '../../participant/merge/name-likeness.ts';
import type { LogRow } from './read-join-log.ts';
import { minutesWithin, uniteIntervals, type Interval, type Span } from './unite-intervals.ts';

/** Different people in a log; more join no session we know. */
export const mostLogPeople = 500;

/** Somebody who is expected in the session. */
export interface ExpectedPerson {
  readonly registrationId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
}

export interface LogMatch {
  /**
   * - `email`, `name`: it is this person, by the mailbox or by the name
   * - `doubtful`: several come into question, or one whose name is not quite this
   * - `unknown`: nobody expected is called like this
   */
  readonly kind: 'email' | 'name' | 'doubtful' | 'unknown';
  /** null unless it is sure. */
  readonly registrationId: string | null;
  /** Who comes into question, when it is doubtful. */
  readonly candidates: readonly string[];
}

/** Somebody of the log, with all their joinings. */
export interface LogPerson {
  /** The same for the same file, session and list. */
  readonly key: string;
  /** As the log calls the person. */
  readonly name: string;
  readonly email: string | null;
  readonly match: LogMatch;
  readonly lines: readonly number[];
  /** Of every joining, not clipped. */
  readonly intervals: readonly Interval[];
  /** When the person was in the session. */
  readonly there: readonly { from: Date; to: Date }[];
  readonly minutes: number;
}

/**
 * The people of a log, each once with the minutes of all their joinings, and whom each of them is among those expected:
 * by the mailbox first, then by the name, whatever its order and accents. Nobody expected is two people of the log.
 */
export function gatherLogPeople(
  rows: readonly LogRow[],
  session: Span,
  expected: readonly ExpectedPerson[],
): LogPerson[] {
  const people = expected.map((person) => ({ ...person, key: nameKey(person), words: nameWords(person) }));
  const counted = rows.filter((row) => row.problem === null);
  const identities = [...Map.groupBy(counted, identityOf).values()].map((own) => ({
    rows: own,
    match: matchRow(own[0]!, people),
  }));
  const settled = identities.map(({ rows: own, match }, index) => ({
    rows: own,
    match: isRival(own[0]!, match, identities, index) ? doubt([match.registrationId!]) : match,
  }));
  const groups = Map.groupBy(settled, ({ match, rows: own }) => match.registrationId ?? `line ${own[0]!.line}`);
  return [...groups.values()].map((group) => {
    const own = group.flatMap((one) => one.rows).toSorted((one, other) => one.line - other.line);
    const intervals = own.flatMap(({ interval }) => interval ?? []);
    return {
      key: String(own[0]!.line),
      name: own[0]!.names[0] ?? '',
      email: own.find(({ email }) => email !== null)?.email ?? null,
      match: group.find(({ match }) => match.kind === 'email')?.match ?? group[0]!.match,
      lines: own.map(({ line }) => line),
      intervals,
      there: uniteIntervals(intervals, session),
      minutes: minutesWithin(intervals, session),
    };
  });
}

const keyOf = (name: string): string => nameKey({ givenName: name, familyName: '' });
const identityOf = ({ names, email }: LogRow): string =>
  JSON.stringify([email, names[0] && (keyOf(names[0]) || names[0])]);
const doubt = (candidates: readonly string[]): LogMatch => ({ kind: 'doubtful', registrationId: null, candidates });

type Comparable = ExpectedPerson & { key: string; words: string[] };

function matchRow({ names, email }: LogRow, people: readonly Comparable[]): LogMatch {
  const keys = new Set(names.map(keyOf).filter(Boolean));
  const named = people.filter(({ key }) => keys.has(key));
  const owners = email === null ? [] : people.filter((person) => person.email === email);
  const both = owners.filter((owner) => named.includes(owner));
  const [owner] = both.length > 0 ? both : owners;
  // A mailbox that several share, or that somebody else of the list joins with, leaves it open who it is.
  if (owner && (both.length > 1 || (both.length === 0 && (owners.length > 1 || named.length > 0)))) {
    return doubt([...owners, ...named].map(({ registrationId }) => registrationId));
  }
  if (owner) return { kind: 'email', registrationId: owner.registrationId, candidates: [] };
  if (named.length > 1) return doubt(named.map(({ registrationId }) => registrationId));
  const [namesake] = named;
  if (namesake) return { kind: 'name', registrationId: namesake.registrationId, candidates: [] };
  const words = names.map((name) => nameWords({ givenName: name, familyName: '' }));
  const alike = people.filter((person) => words.some((own) => resembles(own, person.words)));
  if (alike.length === 0) return { kind: 'unknown', registrationId: null, candidates: [] };
  return doubt(alike.map(({ registrationId }) => registrationId));
}

/** One word alone is part of the name, or the name is nearly the same. */
const resembles = (own: readonly string[], other: readonly string[]): boolean =>
  own.length === 1 ? other.includes(own[0]!) : nameLikeness(own, other) === 'similar';

/** Whether somebody with another mailbox has the name too: then one of the two is somebody else. */
function isRival(
  { email }: LogRow,
  match: LogMatch,
  all: readonly { rows: readonly LogRow[]; match: LogMatch }[],
  index: number,
): boolean {
  if (match.kind !== 'name' || email === null) return false;
  return all.some(
    (other, at) =>
      at !== index &&
      other.match.registrationId === match.registrationId &&
      other.rows[0]!.email !== null &&
      other.rows[0]!.email !== email,
  );
}
