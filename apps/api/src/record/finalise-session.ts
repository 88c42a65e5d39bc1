import { writeAudit } from '@sens/db/audit';
import { listRoster } from '@sens/db/attendance';
import { findSession, leads } from '@sens/db/event';
import { addSessionStep, listAbsenceNotes, listFinalised, lockSession } from '@sens/db/record';
import { DomainError } from '@sens/domain';
import { findOpen } from '@sens/domain/record';
import { lockMarking } from '../attendance/rederive-event.ts';
import type { Deps } from '../shared/deps.ts';
import { excusedIn } from './excuse.ts';

interface SessionPlace {
  projectId: string;
  sessionId: string;
}

/**
 * Finalises a session; what is open then is kept with it. Marks on their way wait for the end of it, so that each is
 * taken before or refused after.
 *
 * @throws DomainError `request.not_found`, `request.forbidden` for a trainer of other sessions, `record.not_over`,
 *   `record.already_finalised`
 */
export function finaliseSession(
  deps: Deps,
  by: { accountId: string; manages: boolean },
  { projectId, sessionId }: SessionPlace,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const session = await findSession(tx, projectId, sessionId);
    if (!session) throw new DomainError('request.not_found', {});
    if (!by.manages && !(await leads(tx, by.accountId, projectId, { sessionId }))) {
      throw new DomainError('request.forbidden', {});
    }
    const { eventId } = session;
    await lockSession(tx, projectId, sessionId);
    await lockMarking(tx, { projectId, eventId });
    const now = deps.now();
    if (session.endsAt > now) throw new DomainError('record.not_over', {});
    if ((await listFinalised(tx, projectId, [sessionId])).length > 0) {
      throw new DomainError('record.already_finalised', {});
    }
    const isExcused = excusedIn(sessionId, await listAbsenceNotes(tx, projectId, { eventId }));
    const open = findOpen(await listRoster(tx, projectId, sessionId));
    const unmarked = open.unmarked.filter(({ registrationId }) => !isExcused(registrationId)).length;
    const counts = { unmarked, conflicts: open.conflicts.length };
    await addSessionStep(tx, {
      ...{ projectId, eventSessionId: sessionId, step: 'finalised', accountId: by.accountId, at: now },
      ...counts,
    });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'session.finalised',
      subjectId: eventId,
      detail: { sessionId, position: session.position, ...counts },
    });
  });
}

/**
 * Opens the record of a finalised session again; the reason is kept.
 *
 * @throws DomainError `request.not_found`, `record.not_finalised`
 */
export function reopenSession(
  deps: Deps,
  accountId: string,
  { projectId, sessionId }: SessionPlace,
  reason: string,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const session = await findSession(tx, projectId, sessionId);
    if (!session) throw new DomainError('request.not_found', {});
    await lockSession(tx, projectId, sessionId);
    if ((await listFinalised(tx, projectId, [sessionId])).length === 0) {
      throw new DomainError('record.not_finalised', {});
    }
    await addSessionStep(tx, {
      ...{ projectId, eventSessionId: sessionId, step: 'reopened', accountId, reason, at: deps.now() },
    });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'session.reopened',
      subjectId: session.eventId,
      detail: { sessionId, position: session.position, reason },
    });
  });
}
