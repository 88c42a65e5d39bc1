import type { Tx } from '@sens/db';
import { listSessionAttendance } from '@sens/db/attendance';
import { listAssessments } from '@sens/db/completion';
import { listCompletionRules } from '@sens/db/event';
import { listEntryFacts, saveParticipations } from '@sens/db/indicator';
import type { SessionAttendance } from '@sens/domain/attendance';
import type { AssessmentResult, CompletionRule } from '@sens/domain/completion';
import { deriveParticipation, type EntryFacts } from '@sens/domain/indicator';

interface Pair {
  readonly eventId: string;
  readonly participantId: string;
}

/**
 * Brings the participation ledger up to date for some people at their events, from the attendance and the
 * assessments as they now stand.
 * The same code keeps the ledger, rebuilds it and checks it.
 */
export async function deriveParticipations(tx: Tx, projectId: string, pairs: readonly Pair[]): Promise<void> {
  const { present, gone } = await computeParticipations(tx, projectId, pairs);
  await saveParticipations(tx, projectId, present, gone);
}

/** What the ledger should say of some people at their events: the rows, and who has none. */
export async function computeParticipations(tx: Tx, projectId: string, pairs: readonly Pair[]) {
  if (pairs.length === 0) return { present: [], gone: [] };
  const eventIds = [...new Set(pairs.map(({ eventId }) => eventId))];
  const participantIds = [...new Set(pairs.map(({ participantId }) => participantId))];
  const [rules, people, sessions, assessments] = await Promise.all([
    listCompletionRules(tx, projectId, eventIds),
    listEntryFacts(tx, projectId, participantIds),
    listSessionAttendance(tx, projectId, { eventIds, participantIds }),
    listAssessments(tx, projectId, { eventIds, participantIds }),
  ]);
  return participationsOf(projectId, pairs, {
    rules: new Map(rules.map((rule) => [rule.eventId, rule])),
    people: new Map(people.map((person) => [person.id, person])),
    sessions,
    assessments: new Map(assessments.map((result) => [keyOf(result), result])),
  });
}

/** What participations follow from. */
export interface ParticipationFacts {
  /** By event. */
  readonly rules: ReadonlyMap<string, CompletionRule>;
  /** By participant. */
  readonly people: ReadonlyMap<string, EntryFacts>;
  /** One row per person and session of the event. */
  readonly sessions: readonly (SessionAttendance & Pair)[];
  /** By `event/participant`, where there is one. */
  readonly assessments: ReadonlyMap<string, AssessmentResult>;
}

/** What the ledger should say of some people at their events, from what is known of them already. */
export function participationsOf(projectId: string, pairs: readonly Pair[], facts: ParticipationFacts) {
  const sessions = Map.groupBy(facts.sessions, keyOf);
  const present = [];
  const gone = [];
  for (const [key, { eventId, participantId }] of new Map(pairs.map((pair) => [keyOf(pair), pair]))) {
    const participation = deriveParticipation(
      facts.people.get(participantId)!,
      facts.rules.get(eventId)!,
      sessions.get(key) ?? [],
      facts.assessments.get(key) ?? null,
    );
    if (participation) present.push({ projectId, eventId, participantId, ...participation });
    else gone.push({ eventId, participantId });
  }
  return { present, gone };
}

export const keyOf = ({ eventId, participantId }: Pair): string => `${eventId}/${participantId}`;
