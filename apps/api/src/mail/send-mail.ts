import { findMail, noteMailProblem, settleMail } from '@sens/db/mail';
import { createTransport } from 'nodemailer';
import type { Deps } from '../shared/deps.ts';
import { loadMail } from './load-mail.ts';

/**
 * Makes the handler of the `send-mail` job. Without a mail server the mail stays in the outbox, where the demo shows
 * it. A mail that was settled is not sent again when its job is.
 */
export function createMailSender(deps: Deps): (job: { mailId: string }) => Promise<void> {
  const { smtpUrl, mailFrom, publicUrl } = deps.config;
  const transport = smtpUrl
    ? createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
    : null;
  return async ({ mailId }) => {
    const row = await findMail(deps.db, mailId);
    if (!row || row.status !== 'queued') return;
    if (!transport) return settleMail(deps.db, mailId, 'kept');
    try {
      const { subject, text, html, attachments } = await loadMail(deps, row);
      await transport.sendMail({
        from: mailFrom,
        to: { name: row.recipientName, address: row.recipient },
        // The same id on every try, so that a mailbox can tell a repetition.
        messageId: `<${mailId}@${publicUrl.hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        subject,
        text,
        html,
        attachments: attachments.map(({ content, ...attachment }) => ({
          ...attachment,
          content: Buffer.from(content),
        })),
      });
    } catch (error) {
      const problem =
        (error as { responseCode?: number; code?: string }).responseCode ?? (error as { code?: string }).code;
      await noteMailProblem(deps.db, mailId, String(problem ?? 'unknown'), false);
      throw error;
    }
    await settleMail(deps.db, mailId, 'sent');
  };
}
