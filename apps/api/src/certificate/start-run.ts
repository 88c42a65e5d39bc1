import { newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addRun, listCertificateCandidates } from '@sens/db/certificate';
import { findEvent } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import type { IssueRunInput } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';

/**
 * Notes whose certificates of an event are to be issued, and lets the `issue-certificates` job do it. Somebody who has
 * not earned one, or gets one in the meantime, is skipped then and shown with the reason.
 *
 * @throws DomainError `request.not_found`, `certificate.nobody_earned` where none of the event's people are meant
 */
export function startRun(
  deps: Deps,
  projectId: string,
  { eventId, participantIds }: IssueRunInput,
  requestedBy: string,
): Promise<{ runId: string; people: number }> {
  return deps.db.transaction(async (tx) => {
    if (!(await findEvent(tx, projectId, { id: eventId }))) throw new DomainError('request.not_found', {});
    const candidates = await listCertificateCandidates(tx, projectId, eventId);
    const chosen = participantIds && new Set(participantIds);
    const people = candidates
      .filter((one) =>
        chosen ? chosen.has(one.participantId) : one.completedOn !== null && one.certificateId === null,
      )
      .map(({ participantId }) => participantId);
    if (people.length === 0) throw new DomainError('certificate.nobody_earned', {});

    const runId = newId();
    await addRun(tx, { projectId, id: runId, eventId, requestedBy, createdAt: deps.now() }, people);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: requestedBy },
      action: 'certificate.run_started',
      subjectId: eventId,
      detail: { runId, people: people.length },
    });
    await deps.jobs.enqueue(tx, 'issue-certificates', { projectId, runId });
    return { runId, people: people.length };
  });
}
