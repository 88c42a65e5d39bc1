import { and, asc, between, eq } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { typedValue } from './typed-table.ts';

/** What was typed in for an indicator, in the order of days and sides, with who did. */
export function listTyped(db: Db | Tx, projectId: string, indicatorId: string) {
  return db
    .select({
      day: typedValue.day,
      side: typedValue.side,
      value: typedValue.value,
      note: typedValue.note,
      typedBy: account.name,
      typedAt: typedValue.typedAt,
    })
    .from(typedValue)
    .innerJoin(account, eq(account.id, typedValue.accountId))
    .where(and(eq(typedValue.projectId, projectId), eq(typedValue.indicatorId, indicatorId)))
    .orderBy(asc(typedValue.day), asc(typedValue.side));
}

/** Puts what is typed in for some days in the place of what was. @returns what was, by side */
export async function replaceTyped(
  tx: Tx,
  { projectId, indicatorId }: { projectId: string; indicatorId: string },
  { from, to }: { from: string; to: string },
  values: readonly (typeof typedValue.$inferInsert)[],
): Promise<Record<string, number>> {
  const removed = await tx
    .delete(typedValue)
    .where(
      and(
        eq(typedValue.projectId, projectId),
        eq(typedValue.indicatorId, indicatorId),
        between(typedValue.day, from, to),
      ),
    )
    .returning({ side: typedValue.side, value: typedValue.value });
  if (values.length > 0) await tx.insert(typedValue).values([...values]);
  return Object.fromEntries(removed.map(({ side, value }) => [side, value]));
}
