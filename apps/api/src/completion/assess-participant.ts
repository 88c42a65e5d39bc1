import { writeAudit } from '@sens/db/audit';
import { listAssessments, lockRegistrationsOf, saveAssessment } from '@sens/db/completion';
import { findEvent, leads } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import type { AssessmentInput } from '@sens/domain/completion';
import { deriveParticipations } from '../attendance/derive-participations.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Notes the result of one participant of an event; the participation ledger follows in the same transaction. The day
 * of a result is the one on which it came to be so: correcting the points alone keeps it.
 *
 * @throws DomainError `request.forbidden` for a trainer of other events, `attendance.registration_unknown`,
 *   `attendance.not_confirmed`, `request.not_found`
 */
export function assessParticipant(
  deps: Deps,
  by: { accountId: string; manages: boolean },
  { projectId, eventId }: { projectId: string; eventId: string },
  { participantId, passed, points }: AssessmentInput,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const event = await findEvent(tx, projectId, { id: eventId });
    if (!event) throw new DomainError('request.not_found', {});
    if (!by.manages && !(await leads(tx, by.accountId, projectId, { eventId }))) {
      throw new DomainError('request.forbidden', {});
    }
    const registrations = await lockRegistrationsOf(tx, projectId, eventId, participantId);
    if (registrations.length === 0) throw new DomainError('attendance.registration_unknown', {});
    if (!registrations.some(({ status }) => status === 'confirmed'))
      throw new DomainError('attendance.not_confirmed', {});

    const [before] = await listAssessments(tx, projectId, { eventIds: [eventId], participantIds: [participantId] });
    const now = deps.now();
    const assessedOn = before?.passed === passed ? before.day : calendarDay(now, event.timeZone);
    await saveAssessment(tx, {
      ...{ projectId, eventId, participantId, passed, assessedOn },
      ...{ points: points ?? null, assessedBy: by.accountId, changedAt: now },
    });
    await deriveParticipations(tx, projectId, [{ eventId, participantId }]);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'completion.assessed',
      subjectId: participantId,
      detail: { eventId, passed, points: points ?? null },
    });
  });
}
