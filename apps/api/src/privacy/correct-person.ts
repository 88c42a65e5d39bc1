import { isUniqueViolation } from '@sens/db';
import { writeAudit, type Actor } from '@sens/db/audit';
import { addPrivacyRequest, closePrivacyRequest, correctPerson, type PersonPlace } from '@sens/db/privacy';
import { DomainError } from '@sens/domain';
import { nameKey } from '@sens/domain/participant';
import { answerDueOn, type OwnDetailsInput, type PersonCorrection, type RequestDecision } from '@sens/domain/privacy';
import type { Deps } from '../shared/deps.ts';

/**
 * Corrects details of a person. The audit trail names the fields and never what stood in them. Certificates that were
 * issued keep the name they were issued to.
 *
 * @throws DomainError `request.not_found`; `privacy.person_exists` for a name and mailbox that stand already
 */
export async function correctDetails(
  deps: Deps,
  at: PersonPlace,
  actor: Actor,
  input: OwnDetailsInput | PersonCorrection,
): Promise<void> {
  const named = 'familyName' in input ? { nameKey: nameKey(input) } : {};
  try {
    await deps.db.transaction(async (tx) => {
      if (!(await correctPerson(tx, at, { ...input, ...named }))) throw new DomainError('request.not_found', {});
      await writeAudit(tx, {
        projectId: at.projectId,
        actor,
        action: 'privacy.corrected',
        subjectId: at.participantId,
        detail: { fields: Object.keys(input) },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error, 'participant_email_name')) throw new DomainError('privacy.person_exists', {});
    throw error;
  }
}

/** Notes that somebody asks for a correction they cannot make themselves; an answer is due within a month. */
export function requestCorrection(deps: Deps, at: PersonPlace, actor: Actor, message: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const now = deps.now();
    const dueOn = answerDueOn(now.toISOString().slice(0, 10));
    await addPrivacyRequest(tx, { ...at, kind: 'correction', status: 'open', message, requestedAt: now, dueOn });
    const entry = { projectId: at.projectId, subjectId: at.participantId, action: 'privacy.requested' as const };
    await writeAudit(tx, { ...entry, actor });
  });
}

/** @throws DomainError `privacy.already_closed` */
export function closeRequest(
  deps: Deps,
  at: { projectId: string; id: string },
  accountId: string,
  decision: RequestDecision,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const participantId = await closePrivacyRequest(tx, at, {
      status: decision.decision,
      answer: decision.decision === 'refused' ? decision.answer : null,
      closedAt: deps.now(),
      closedBy: accountId,
    });
    if (participantId === null) throw new DomainError('privacy.already_closed', {});
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: decision.decision === 'refused' ? 'privacy.refused' : 'privacy.corrected',
      subjectId: participantId,
      detail: { requestId: at.id },
    });
  });
}
