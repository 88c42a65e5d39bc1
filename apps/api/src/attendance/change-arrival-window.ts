import { newAccessCode } from '@sens/db';
import { removeArrivalWindow, saveArrivalWindow } from '@sens/db/attendance';
import { writeAudit } from '@sens/db/audit';
import { findSession } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { refuseEarly } from '@sens/domain/attendance';
import type { Deps } from '../shared/deps.ts';
import { assertMayMark, type Marker } from './assert-may-mark.ts';

interface Place {
  projectId: string;
  sessionId: string;
}

/**
 * Lets people mark their own arrival for some minutes, with codes of a new secret.
 *
 * @throws DomainError `attendance.not_started` before the day of the session, `request.not_found`, `request.forbidden`
 */
export function openArrivalWindow(deps: Deps, by: Marker, at: Place, minutes: number): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await assertMayMark(tx, by, at.projectId, [at.sessionId]);
    const session = await findSession(tx, at.projectId, at.sessionId);
    if (!session) throw new DomainError('request.not_found', {});
    const now = deps.now();
    const early = refuseEarly(session, now);
    if (early) throw new DomainError(early.code, early.params);
    await saveArrivalWindow(tx, {
      projectId: at.projectId,
      eventSessionId: at.sessionId,
      secret: newAccessCode(),
      opensAt: now,
      closesAt: new Date(now.getTime() + minutes * 60_000),
      openedBy: by.accountId,
    });
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'attendance.arrival_opened',
      subjectId: at.sessionId,
      detail: { eventId: session.eventId, minutes },
    });
  });
}

/**
 * Ends it at once.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`
 */
export function closeArrivalWindow(deps: Deps, by: Marker, at: Place): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await assertMayMark(tx, by, at.projectId, [at.sessionId]);
    const session = await findSession(tx, at.projectId, at.sessionId);
    if (!session) throw new DomainError('request.not_found', {});
    await removeArrivalWindow(tx, at.projectId, at.sessionId);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'attendance.arrival_closed',
      subjectId: at.sessionId,
      detail: { eventId: session.eventId },
    });
  });
}
