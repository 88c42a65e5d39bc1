import { listMails } from '@sens/db/mail';
import { DomainError } from '@sens/domain';
import { publicProcedure, router } from '../trpc.ts';
import { loadMail } from '../mail/load-mail.ts';

/** Outside demo mode nothing of the demo is there. */
const demoProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.deps.config.demo) throw new DomainError('request.not_found', {});
  return next();
});

export const demoRouter = router({
  /** Whether this is the demo. */
  state: publicProcedure.query(({ ctx }) => ({ demo: ctx.deps.config.demo })),

  /** Every mail that was sent, newest first, as its reader sees it. */
  mails: demoProcedure.query(async ({ ctx: { deps } }) => {
    const found = await listMails(deps.db, 100);
    return Promise.all(
      found.map(async (row) => {
        const { subject, text, html, attachments } = await loadMail(deps, row);
        return {
          id: row.id,
          recipient: row.recipient,
          recipientName: row.recipientName,
          locale: row.locale,
          status: row.status,
          createdAt: row.createdAt,
          subject,
          text,
          html,
          attachments: attachments.map(({ filename, contentType }) => ({ filename, contentType })),
        };
      }),
    );
  }),
});
