import { desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { newId } from '../shared/id.ts';
import { mail } from './table.ts';

export type MailRow = typeof mail.$inferSelect;

/** A mail as it is asked for; `cause` makes asking twice harmless. */
export interface NewMail {
  projectId: string | null;
  recipient: string;
  recipientName: string;
  template: string;
  locale: string;
  params: unknown;
  cause?: string;
}

/** @returns the ids of the mails that were not there before */
export async function addMails(tx: Tx, mails: readonly NewMail[]): Promise<string[]> {
  if (mails.length === 0) return [];
  const added = await tx
    .insert(mail)
    .values(mails.map((values) => ({ id: newId(), ...values })))
    .onConflictDoNothing()
    .returning({ id: mail.id });
  return added.map(({ id }) => id);
}

export async function findMail(db: Db | Tx, id: string): Promise<MailRow | null> {
  const [found] = await db.select().from(mail).where(eq(mail.id, id));
  return found ?? null;
}

export async function settleMail(db: Db | Tx, id: string, status: 'sent' | 'kept'): Promise<void> {
  await db
    .update(mail)
    .set({ status, sentAt: sql`now()`, attempts: sql`${mail.attempts} + 1`, problem: null })
    .where(eq(mail.id, id));
}

export async function noteMailProblem(db: Db | Tx, id: string, problem: string, final: boolean): Promise<void> {
  await db
    .update(mail)
    .set({ problem, attempts: sql`${mail.attempts} + 1`, ...(final ? { status: 'failed' as const } : {}) })
    .where(eq(mail.id, id));
}

/** The newest mails first (demo mailbox). */
export function listMails(db: Db | Tx, limit: number): Promise<MailRow[]> {
  return db.select().from(mail).orderBy(desc(mail.createdAt), desc(mail.id)).limit(limit);
}
