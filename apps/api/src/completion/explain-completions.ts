import { listSessionAttendance } from '@sens/db/attendance';
import { listAssessments } from '@sens/db/completion';
import { listModules } from '@sens/db/curriculum';
import { findEvent, listCompletionRules } from '@sens/db/event';
import { findRegistration, listRegistrations } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { evaluateCompletion } from '@sens/domain/completion';
import type { Deps } from '../shared/deps.ts';

/**
 * Everybody with a confirmed place at an event, and for each of them the rule line by line.
 *
 * @param registrationId only the person of this registration
 * @throws DomainError `request.not_found`
 */
export async function explainCompletions(deps: Deps, projectId: string, eventId: string, registrationId?: string) {
  const event = await findEvent(deps.db, projectId, { id: eventId });
  if (!event) throw new DomainError('request.not_found', {});
  const of = { eventIds: [eventId] };
  const [[rule], registrations, attendance, assessments, modules] = await Promise.all([
    listCompletionRules(deps.db, projectId, of.eventIds),
    registrationId
      ? findRegistration(deps.db, projectId, registrationId)
      : listRegistrations(deps.db, projectId, eventId),
    listSessionAttendance(deps.db, projectId, of),
    listAssessments(deps.db, projectId, of),
    event.curriculumVersionId ? listModules(deps.db, projectId, event.curriculumVersionId) : [],
  ]);
  if (!rule) throw new DomainError('request.not_found', {});
  const sessions = Map.groupBy(attendance, ({ participantId }) => participantId);
  const results = new Map(assessments.map((result) => [result.participantId, result]));
  const people = [registrations ?? []]
    .flat()
    .filter(({ status }) => status === 'confirmed')
    .map(({ participantId, givenName, familyName, side }) => {
      const result = results.get(participantId) ?? null;
      const { completed, completedOn, criteria } = evaluateCompletion(rule, sessions.get(participantId) ?? [], result);
      const assessment = result && {
        ...{ passed: result.passed, points: result.points, day: result.day },
        fileName: result.fileName,
      };
      return { participantId, givenName, familyName, side, completed, completedOn, criteria, assessment };
    });
  return {
    assessmentRequired: rule.assessmentRequired,
    modules: modules.map(({ id, title }) => ({ id, title })),
    people,
  };
}
