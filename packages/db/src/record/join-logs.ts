import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { joinLog } from './table.ts';

interface LogPlace {
  projectId: string;
  logId: string;
}
const isLog = ({ projectId, logId }: LogPlace) => and(eq(joinLog.projectId, projectId), eq(joinLog.id, logId));

/** Keeps a log for its preview. */
export async function addJoinLog(tx: Tx, values: typeof joinLog.$inferInsert, now: Date): Promise<void> {
  await tx.insert(joinLog).values({ ...values, createdAt: now });
}

/** Logs of all projects that were uploaded before and are not confirmed go. */
export async function removeWaitingLogs(tx: Tx, before: Date): Promise<void> {
  await tx.delete(joinLog).where(and(isNull(joinLog.confirmedAt), lt(joinLog.createdAt, before)));
}

export async function findJoinLog(db: Db | Tx, at: LogPlace) {
  const [found] = await db.select().from(joinLog).where(isLog(at));
  return found ?? null;
}

/** Locks the log, so that confirming it twice at once takes it once. */
export async function lockJoinLog(tx: Tx, at: LogPlace) {
  const [found] = await tx.select().from(joinLog).where(isLog(at)).for('update');
  return found ?? null;
}

/** The bytes go: they are among the evidence now. */
export async function confirmJoinLog(
  tx: Tx,
  at: LogPlace,
  values: Required<Pick<typeof joinLog.$inferInsert, 'confirmedAt' | 'result'>>,
): Promise<void> {
  await tx
    .update(joinLog)
    .set({ ...values, bytes: null })
    .where(isLog(at));
}

/** Who has a confirmed place at an event, with the mailbox a platform may know them by. */
export function listExpected(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({
      registrationId: registration.id,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
    })
    .from(registration)
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        eq(registration.status, 'confirmed'),
      ),
    )
    .orderBy(participant.familyName, participant.givenName, registration.id);
}
