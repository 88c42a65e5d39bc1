import type { Db, Tx } from '@sens/db';
import { leads } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import type { SenderInput } from '@sens/domain/attendance';

/** Who wants to read or mark. */
export interface Marker {
  readonly accountId: string;
  /** Managers read and mark all sessions of their project, trainers the ones they lead. */
  readonly manages: boolean;
}

/** @throws DomainError `request.forbidden` */
export async function assertMayMark(db: Db | Tx, by: Marker, projectId: string, sessionIds: readonly string[]) {
  if (by.manages) return;
  const led = await Promise.all(sessionIds.map((sessionId) => leads(db, by.accountId, projectId, { sessionId })));
  if (led.includes(false)) throw new DomainError('request.forbidden', {});
}

/**
 * What a phone kept for one account is not taken as another's, who has signed in on it meanwhile; it waits there.
 *
 * @throws DomainError `request.sign_in_required`
 */
export function assertSender(by: Marker, { accountId }: SenderInput): void {
  if (accountId !== undefined && accountId !== by.accountId) throw new DomainError('request.sign_in_required', {});
}
