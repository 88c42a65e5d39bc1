import type { Tx } from '@sens/db';
import { listSessionAttendance } from '@sens/db/attendance';
import { listAssessments } from '@sens/db/completion';
import { listCompletionRules } from '@sens/db/event';
import { listEntryFacts, saveParticipations } from '@sens/db/indicator';
import { deriveParticipation } from '@sens/domain/indicator';

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
  const [rulesFound, peopleFound, sessionsFound, assessmentsFound] = await Promise.all([
    listCompletionRules(tx, projectId, eventIds),
    listEntryFacts(tx, projectId, participantIds),
    listSessionAttendance(tx, projectId, { eventIds, participantIds }),
    listAssessments(tx, projectId, { eventIds, participantIds }),
  ]);
  const rules = new Map(rulesFound.map((rule) => [rule.eventId, rule]));
  const people = new Map(peopleFound.map((person) => [person.id, person]));
  const sessions = Map.groupBy(sessionsFound, ({ eventId, participantId }) => `${eventId}/${participantId}`);
  const assessments = new Map(assessmentsFound.map((result) => [`${result.eventId}/${result.participantId}`, result]));

  const present = [];
  const gone = [];
  for (const pair of new Map(pairs.map((entry) => [`${entry.eventId}/${entry.participantId}`, entry])).values()) {
    const { eventId, participantId } = pair;
    const attendance = sessions.get(`${eventId}/${participantId}`) ?? [];
    const assessment = assessments.get(`${eventId}/${participantId}`) ?? null;
    const participation = deriveParticipation(people.get(participantId)!, rules.get(eventId)!, attendance, assessment);
    if (participation) present.push({ projectId, eventId, participantId, ...participation });
    else gone.push({ eventId, participantId });
  }
  return { present, gone };
}
