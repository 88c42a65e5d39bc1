import type { Tx } from '@sens/db';
import { addMails } from '@sens/db/mail';
import type { Mail } from '@sens/documents/mail';
import type { Deps } from '../shared/deps.ts';

/** A mail to somebody. The same `cause` twice gives one mail. */
export interface MailTo {
  projectId: string | null;
  recipient: string;
  recipientName: string;
  mail: Mail;
  cause?: string;
}

/**
 * Puts mails into the outbox and their sending into the job queue, both in the transaction of what caused them.
 *
 * @returns how many were not there before
 */
export async function queueMails(deps: Pick<Deps, 'jobs'>, tx: Tx, mails: readonly MailTo[]): Promise<number> {
  const ids = await addMails(
    tx,
    mails.map(({ mail: { template, locale, ...params }, ...to }) => ({ ...to, template, locale, params })),
  );
  for (const mailId of ids) await deps.jobs.enqueue(tx, 'send-mail', { mailId });
  return ids.length;
}
