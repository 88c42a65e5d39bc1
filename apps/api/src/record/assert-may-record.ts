import type { Db, Tx } from '@sens/db';
import { leads } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import type { Role } from '@sens/domain/account';

export interface Recorder {
  account: { id: string };
  roles: readonly Role[];
}

export interface EventPlace {
  projectId: string;
  eventId: string;
}

/**
 * The record of an event is kept by managers and by trainers who lead one of its sessions; auditors read it.
 *
 * @throws DomainError `request.forbidden`
 */
export async function assertMayRecord(
  db: Db | Tx,
  by: Recorder,
  { projectId, eventId }: EventPlace,
  to: 'read' | 'change' = 'change',
): Promise<void> {
  if (by.roles.includes('manager')) return;
  if (to === 'read' && by.roles.includes('auditor')) return;
  if (!(await leads(db, by.account.id, projectId, { eventId }))) throw new DomainError('request.forbidden', {});
}
