import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../engine.ts';
import { organisation } from './table.ts';

/** Adds the organisations that are new and changes the others. */
export async function saveOrganisations(
  tx: Tx,
  organisations: readonly (typeof organisation.$inferInsert)[],
): Promise<void> {
  await tx
    .insert(organisation)
    .values([...organisations])
    .onConflictDoUpdate({
      target: [organisation.projectId, organisation.id],
      set: {
        name: sql`excluded.name`,
        kind: sql`excluded.kind`,
        side: sql`excluded.side`,
        website: sql`excluded.website`,
        isPartner: sql`excluded.is_partner`,
        isLeadPartner: sql`excluded.is_lead_partner`,
        position: sql`excluded.position`,
      },
    });
}

/** Makes partners plain organisations of the project. */
export async function endPartnership(tx: Tx, projectId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(organisation)
    .set({ isPartner: false, isLeadPartner: false })
    .where(and(eq(organisation.projectId, projectId), inArray(organisation.id, [...ids])));
}

export async function removeOrganisations(tx: Tx, projectId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(organisation).where(and(eq(organisation.projectId, projectId), inArray(organisation.id, [...ids])));
}
