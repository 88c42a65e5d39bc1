import { writeAudit, type Actor } from '@sens/db/audit';
import {
  addPrivacyRequest,
  attendedAnything,
  closePrivacyRequest,
  eraseIdentity,
  findPerson,
  hasRegistrationToCome,
  listRequestsOf,
  restrictPerson,
  type PersonPlace,
} from '@sens/db/privacy';
import { hasNeeds, scrubNeeds } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { answerDueOn, decideErasure } from '@sens/domain/privacy';
import type { Deps } from '../shared/deps.ts';
import { loadRetention } from './load-retention.ts';

/**
 * Carries out the erasure of a person's data: what no obligation asks for goes, the rest is restricted or, where none
 * lasts, loses its identity. Requests for erasure that were open are closed; without one, one is noted as done.
 *
 * @throws DomainError `privacy.registration_to_come`, `privacy.already_restricted`, `request.not_found`
 */
export async function erasePerson(deps: Deps, at: PersonPlace, actor: Actor): Promise<'restricted' | 'erased'> {
  const { outcome, hadNeeds } = await deps.db.transaction(async (tx) => {
    const now = deps.now();
    const { projectId, participantId } = at;
    const person = await findPerson(tx, at);
    if (!person) throw new DomainError('request.not_found', {});
    if (await hasRegistrationToCome(tx, at, now)) throw new DomainError('privacy.registration_to_come', {});
    const today = now.toISOString().slice(0, 10);
    const facts = { attended: await attendedAnything(tx, at), retention: await loadRetention(tx, projectId), today };
    const erasure = decideErasure(facts);
    const hadNeeds = await hasNeeds(tx, at);
    if (!(await restrictPerson(tx, at, now))) throw new DomainError('privacy.already_restricted', {});
    if (erasure.kind === 'erase') await eraseIdentity(tx, at, now);
    const outcome = erasure.kind === 'erase' ? ('erased' as const) : ('restricted' as const);

    const closedBy = actor.kind === 'account' ? actor.accountId : null;
    const open = (await listRequestsOf(tx, at)).filter(({ status }) => status === 'open');
    for (const { id } of open) {
      await closePrivacyRequest(tx, { projectId, id }, { status: 'done', answer: null, closedAt: now, closedBy });
    }
    if (!open.some(({ kind }) => kind === 'erasure')) {
      const request = { projectId, participantId, kind: 'erasure' as const, status: 'done' as const };
      const dueOn = answerDueOn(today);
      await addPrivacyRequest(tx, { ...request, requestedAt: now, dueOn, closedAt: now, closedBy });
    }
    await writeAudit(tx, { projectId, actor, action: `privacy.${outcome}`, subjectId: participantId });
    return { outcome, hadNeeds };
  });
  if (hadNeeds) await scrubNeeds(deps.engine);
  return outcome;
}
