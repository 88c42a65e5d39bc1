import { findMail, noteMailProblem, settleMail } from '@sens/db/mail';
import type { Transporter } from 'nodemailer';
import type { Deps } from '../shared/deps.ts';
import { loadMail } from './load-mail.ts';

/**
 * Makes the handler of the `send-mail` job. Without a mail server the mail stays in the outbox, where the demo shows
 * it. A mail that was settled is not sent again when its job is.
 */
export function createMailSender(deps: Deps): (job: { mailId: string }) => Promise<void> {
  const { smtpUrl, mailFrom, publicUrl } = deps.config;
  let transport: Promise<Transporter> | undefined;
  const connect = (url: string) => (transport ??= openTransport(url));

  return async ({ mailId }) => {
    const row = await findMail(deps.db, mailId);
    if (!row || row.status !== 'queued') return;
    if (!smtpUrl) return settleMail(deps.db, mailId, 'kept');
    try {
      const { subject, text, html, attachments } = await loadMail(deps, row);
      await (
        await connect(smtpUrl)
      ).sendMail({
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

/** The mail library is loaded with the first mail. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
}
