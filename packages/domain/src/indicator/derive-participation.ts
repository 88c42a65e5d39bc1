import { summariseAttendance, type SessionAttendance } from '../attendance/summarise-attendance.ts';
import type { AssessmentResult } from '../completion/assessment.ts';
import { evaluateCompletion, type CompletionRule } from '../completion/evaluate-completion.ts';
import type { OrganisationKind } from '../organisation/organisation-kind.ts';
import { ageBand, type AgeBand } from '../participant/age-band.ts';
import type { Gender } from '../participant/gender.ts';

/** What first entry takes over from the person. */
export interface EntryFacts {
  readonly side: string;
  /** NUTS 3. */
  readonly region: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly organisationKind: OrganisationKind | null;
}

/** A row of the participation ledger, without its key. Days are calendar dates. */
export interface Participation {
  firstDay: string;
  sessions: number;
  minutes: number;
  completedOn: string | null;
  side: string;
  region: string | null;
  gender: Gender | null;
  ageBand: AgeBand | null;
  organisationKind: OrganisationKind | null;
}

/**
 * The participation one person makes at one event, from every session of it. Several sessions roll up into one.
 *
 * @returns null when the person attended none
 */
export function deriveParticipation(
  person: EntryFacts,
  rule: CompletionRule,
  sessions: readonly SessionAttendance[],
  assessment: AssessmentResult | null = null,
): Participation | null {
  const attended = summariseAttendance(sessions);
  if (!attended) return null;
  const completion = evaluateCompletion(rule, sessions, assessment);
  return {
    ...attended,
    completedOn: completion.completedOn,
    side: person.side,
    region: person.region,
    gender: person.gender,
    ageBand: ageBand(person.birthYear, attended.firstDay),
    organisationKind: person.organisationKind,
  };
}
