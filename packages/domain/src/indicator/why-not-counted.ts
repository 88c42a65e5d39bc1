import type { RegistrationStatus } from '../registration/registration.ts';
import type { CountingRule } from './counting-rule.ts';

/** What is known of somebody at an event, as far as counting asks. */
export interface PersonAtEvent {
  readonly status: RegistrationStatus;
  /** Somebody has marked them in a session. */
  readonly marked: boolean;
  /** They attended a session: there is a row of the ledger. */
  readonly attended: boolean;
  readonly completedOn: string | null;
  readonly gender: string | null;
  readonly ageBand: string | null;
  readonly organisationKind: string | null;
}

/** Why somebody at an event that feeds an indicator is not counted for it. */
export const notCountedReasons = [
  'no_seat',
  'to_come',
  'not_marked',
  'absent',
  'unknown',
  'other_people',
  'not_completed',
  'counted_before',
] as const;
export type NotCountedReason = (typeof notCountedReasons)[number];

/**
 * The first thing that is missing for somebody to count.
 *
 * @param over the event has begun
 */
export function whyNotCounted(person: PersonAtEvent, rule: CountingRule, over: boolean): NotCountedReason {
  if (!person.attended) {
    if (person.status !== 'confirmed') return 'no_seat';
    if (!over) return 'to_come';
    return person.marked ? 'absent' : 'not_marked';
  }
  const filters: [readonly string[], string | null][] = [
    [rule.genders, person.gender],
    [rule.ageBands, person.ageBand],
    [rule.organisationKinds, person.organisationKind],
  ];
  const asked = filters.filter(([wanted]) => wanted.length > 0);
  if (asked.some(([, value]) => value === null)) return 'unknown';
  if (asked.some(([wanted, value]) => value !== null && !wanted.includes(value))) return 'other_people';
  if (rule.unit === 'completions' && person.completedOn === null) return 'not_completed';
  return 'counted_before';
}
