import { minutesBetween } from '../../event/minutes-between.ts';
import type { LogPerson } from './gather-log-people.ts';
import { minutesWithin, type Span } from './unite-intervals.ts';

/** Whom a person of the log is taken for; those left out are not taken. */
export interface LogChoice {
  readonly key: string;
  readonly registrationId: string;
}

/** What is marked of one expected person. */
export interface LogMark {
  readonly registrationId: string;
  /** null: enough for the whole session. */
  readonly minutes: number | null;
}

/** What became of a confirmed log. */
export interface JoinLogResult {
  /** People marked for the whole session, and for a part of it. */
  readonly whole: number;
  readonly part: number;
  /** People whose mark was there already: the same file was imported before with the same choices. */
  readonly again: number;
  /** People of the log who were not taken, or were there for less than half a minute. */
  readonly leftOut: number;
  /** The file among the evidence. */
  readonly evidenceId: string;
}

/**
 * The marks that a log makes, one for each expected person who is chosen, in the order of the log. Somebody chosen for
 * two people of the log, who joined with two devices, has the minutes of both, overlaps counted once; whoever was there
 * for less than half a minute has no mark.
 *
 * @param minimumShare percent of the session from which on somebody counts as there for the whole of it
 */
export function decideLogMarks(
  people: readonly LogPerson[],
  choices: readonly LogChoice[],
  session: Span,
  minimumShare: number,
): LogMark[] {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const chosen = Map.groupBy(choices, ({ registrationId }) => registrationId);
  const length = minutesBetween(session);
  return [...chosen].flatMap(([registrationId, own]) => {
    const intervals = own.flatMap(({ key }) => byKey.get(key)?.intervals ?? []);
    const minutes = minutesWithin(intervals, session);
    if (minutes === 0) return [];
    return [{ registrationId, minutes: minutes * 100 >= minimumShare * length ? null : minutes }];
  });
}
