import { listEventAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { eventAspects } from '@sens/domain/event';
import { z } from 'zod';
import type { Deps } from '../shared/deps.ts';

/** What the audit entries of an event say besides their action. */
const detail = z.object({
  changes: z.array(z.enum(eventAspects)).catch([]),
  told: z.number().nullable().catch(null),
  /** Of a cancelled registration: whether the person was told. */
  notify: z.boolean().nullable().catch(null),
  from: z.string().nullable().catch(null),
});

/**
 * Who did what to an event and to its registrations, newest first.
 *
 * @throws DomainError `request.not_found`
 */
export async function listHistory({ db }: Deps, projectId: string, eventId: string) {
  if (!(await findEvent(db, projectId, { id: eventId }))) throw new DomainError('request.not_found', {});
  const entries = await listEventAudit(db, projectId, eventId);
  return entries.map(({ detail: noted, ...entry }) => ({ ...entry, ...detail.parse(noted) }));
}
