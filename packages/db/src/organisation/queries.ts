import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { organisation } from './table.ts';

export function listOrganisations(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      side: organisation.side,
      website: organisation.website,
      isPartner: organisation.isPartner,
      isLeadPartner: organisation.isLeadPartner,
    })
    .from(organisation)
    .where(eq(organisation.projectId, projectId))
    .orderBy(organisation.position, organisation.name);
}
