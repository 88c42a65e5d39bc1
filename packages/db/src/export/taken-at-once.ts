import { takenActions, type TakenAtOnce } from '@sens/domain/export';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import { auditEntry } from '../audit/table.ts';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';

/** The files that were taken out of a project at once, newest first, with the event that they are about. */
export async function listTakenAtOnce(db: Db | Tx, projectId: string, limit: number) {
  const found = await db
    .select({
      ...{ id: auditEntry.id, at: auditEntry.at, action: auditEntry.action, detail: auditEntry.detail },
      takenBy: account.name,
      eventTitle: event.title,
    })
    .from(auditEntry)
    .leftJoin(account, eq(account.id, auditEntry.accountId))
    .leftJoin(event, and(eq(event.projectId, auditEntry.projectId), eq(event.id, auditEntry.subjectId)))
    .where(
      and(
        eq(auditEntry.projectId, projectId),
        inArray(auditEntry.action, takenActions),
        // A frozen report is read on its page too.
        sql`${auditEntry.detail}->>'as' is distinct from 'page'`,
      ),
    )
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(limit);
  return found.map((entry) => ({ ...entry, action: entry.action as TakenAtOnce }));
}
