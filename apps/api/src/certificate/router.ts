import {
  countMissingCertificates,
  findCertificateByCode,
  listCertificateCandidates,
  listCertificatesOf,
  revokeCertificate,
} from '@sens/db/certificate';
import { writeAudit } from '@sens/db/audit';
import { DomainError, line, uuid } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { limitVerification } from './limit-verification.ts';
import { issueCertificate } from './issue-certificate.ts';

export const certificateRouter = router({
  /** Whether a code belongs to a certificate: name, title, date, issuer and status, nothing else. null: unknown. */
  verify: publicProcedure.input(z.object({ code: z.string().max(200) })).query(async ({ ctx, input }) => {
    await limitVerification(ctx.clientAddress);
    // A malformed code is looked up all the same, so that it takes as long as an unknown one.
    const found = await findCertificateByCode(ctx.deps.db, parseCode(input.code) ?? '');
    if (!found) return null;
    const { revokedAt, withheld, ...certificate } = found;
    const nobody = { ...certificate.printed, givenName: '', familyName: '' };
    if (withheld) certificate.printed = nobody;
    return {
      withheld,
      ...certificate,
      status: revokedAt ? ('revoked' as const) : ('valid' as const),
      revokedAt,
    };
  }),

  /** Everybody who took part in an event: who has earned a certificate and who has it. */
  candidates: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(({ ctx, input }) => listCertificateCandidates(ctx.deps.db, input.projectId, input.eventId)),

  /** By event, how many people have earned a certificate that nobody has issued yet. */
  missing: projectProcedure('manager').query(({ ctx, input }) =>
    countMissingCertificates(ctx.deps.db, input.projectId),
  ),

  issue: projectProcedure('manager')
    .input(z.object({ eventId: uuid, participantIds: z.array(uuid).min(1).max(200) }))
    .mutation(async ({ ctx, input: { projectId, eventId, participantIds } }) => {
      const issued = [];
      for (const participantId of new Set(participantIds)) {
        issued.push(await issueCertificate(ctx.deps, { projectId, eventId, participantId }, ctx.account.id));
      }
      return issued;
    }),

  revoke: projectProcedure('manager')
    .input(z.object({ certificateId: uuid, reason: line(300) }))
    .mutation(({ ctx, input: { projectId, certificateId, reason } }) =>
      ctx.deps.db.transaction(async (tx) => {
        const values = { revokedAt: ctx.deps.now(), revocationReason: reason };
        if (!(await revokeCertificate(tx, projectId, certificateId, values))) {
          throw new DomainError('certificate.already_revoked', {});
        }
        await writeAudit(tx, {
          projectId,
          actor: { kind: 'account', accountId: ctx.account.id },
          action: 'certificate.revoked',
          subjectId: certificateId,
        });
      }),
    ),

  /** The signed-in person's own, over all projects. */
  mine: signedInProcedure.query(({ ctx }) => listCertificatesOf(ctx.deps.db, ctx.account.email)),
});
