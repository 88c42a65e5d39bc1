import { countMissingCertificates, findCodeByHash, listCertificateCandidates } from '@sens/db/certificate';
import { uuid } from '@sens/domain';
import {
  certificateTemplateInput,
  issueRunInput,
  registerFilter,
  revocationInput,
  templateTrial,
} from '@sens/domain/certificate';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { issueCertificate } from './issue-certificate.ts';
import { limitVerification } from './limit-verification.ts';
import { listOwnCertificates } from './list-own-certificates.ts';
import { loadRegister } from './load-register.ts';
import { loadRun, loadRuns } from './load-run.ts';
import { loadTemplatePage, previewTemplate } from './preview-template.ts';
import { reissueCertificate, revokeCertificate } from './revoke-certificate.ts';
import { saveTemplate } from './save-template.ts';
import { startRun } from './start-run.ts';
import { verifyCertificate } from './verify-certificate.ts';

export const certificateRouter = router({
  /** What anybody may know of the certificate with a code; null for an unknown one. */
  verify: publicProcedure.input(z.object({ code: z.string().max(200) })).query(async ({ ctx, input }) => {
    await limitVerification(ctx.clientAddress);
    return verifyCertificate(ctx.deps, input.code);
  }),

  /** The code of the certificate whose stored PDF has this SHA-256, hexadecimal; null where no stored one has. */
  codeOfFile: publicProcedure
    .input(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .query(async ({ ctx, input }) => {
      await limitVerification(ctx.clientAddress);
      return findCodeByHash(ctx.deps.db, input.sha256);
    }),

  /** Everybody who took part in an event: who has earned a certificate and who has it. */
  candidates: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(({ ctx, input }) => listCertificateCandidates(ctx.deps.db, input.projectId, input.eventId)),

  /** By event, how many people have earned a certificate that nobody has issued yet. */
  missing: projectProcedure('manager').query(({ ctx, input }) =>
    countMissingCertificates(ctx.deps.db, input.projectId),
  ),

  /** Issues the certificates of a few people at once, while the caller waits. */
  issue: projectProcedure('manager')
    .input(z.object({ eventId: uuid, participantIds: z.array(uuid).min(1).max(20) }))
    .mutation(async ({ ctx, input: { projectId, eventId, participantIds } }) => {
      const issued = [];
      for (const participantId of new Set(participantIds)) {
        issued.push(await issueCertificate(ctx.deps, { projectId, eventId, participantId }, ctx.account.id));
      }
      return issued;
    }),

  /** Issues the certificates of many people in the background. */
  startRun: projectProcedure('manager')
    .input(issueRunInput)
    .mutation(({ ctx, input: { projectId, ...input } }) => startRun(ctx.deps, projectId, input, ctx.account.id)),

  run: projectProcedure('manager')
    .input(z.object({ runId: uuid }))
    .query(({ ctx, input }) => loadRun(ctx.deps, input)),

  runs: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(({ ctx, input }) => loadRuns(ctx.deps, input.projectId, input.eventId)),

  revoke: projectProcedure('manager')
    .input(revocationInput)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      revokeCertificate(ctx.deps, projectId, input, ctx.account.id),
    ),

  /** Revokes a certificate and issues a new one in its place. */
  reissue: projectProcedure('manager')
    .input(revocationInput)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      reissueCertificate(ctx.deps, projectId, input, ctx.account.id),
    ),

  /** The project's certificates as a filter means them, fifty a page. */
  register: projectProcedure('manager')
    .input(z.object({ filter: registerFilter, page: z.number().int().min(1) }))
    .query(({ ctx, input: { projectId, filter, page } }) => loadRegister(ctx.deps, projectId, filter, page)),

  /** How the project's certificates look: the latest template, its history, and on whom it can be tried. */
  template: projectProcedure('manager').query(({ ctx, input }) => loadTemplatePage(ctx.deps, input.projectId)),

  /** Saves the template as its next version. */
  saveTemplate: projectProcedure('manager')
    .input(z.object({ template: certificateTemplateInput, baseVersion: z.number().int().min(0) }))
    .mutation(({ ctx, input: { projectId, template, baseVersion } }) =>
      saveTemplate(ctx.deps, { projectId, accountId: ctx.account.id, baseVersion }, template),
    ),

  /** A certificate as a template that is not saved would have it: the PDF as base64. Writes nothing. */
  previewTemplate: projectProcedure('manager')
    .input(z.object({ template: certificateTemplateInput, trial: templateTrial }))
    .mutation(async ({ ctx, input: { projectId, template, trial } }) => ({
      content: Buffer.from(await previewTemplate(ctx.deps, projectId, template, trial)).toString('base64'),
    })),

  /** The signed-in person's own, over all projects. */
  mine: signedInProcedure.query(({ ctx }) => listOwnCertificates(ctx.deps, ctx.account.email)),
});
