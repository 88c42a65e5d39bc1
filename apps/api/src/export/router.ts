import { listAudit } from '@sens/db/audit';
import { findExport, listExports, listTakenAtOnce, type ListedExport } from '@sens/db/export';
import { listAdopted } from '@sens/db/indicator';
import { DomainError, uuid } from '@sens/domain';
import { describeTaken, exportInput, packInput } from '@sens/domain/export';
import { z } from 'zod';
import { projectProcedure, router } from '../trpc.ts';
import { previewPack, startExport, startPack } from './start-export.ts';

/** Auditors see the packs of frozen reports once they are ready, and nothing else. */
export const isForAuditors = ({ kind, reportId, state }: Pick<ListedExport, 'kind' | 'reportId' | 'state'>): boolean =>
  kind === 'evidence_pack' && reportId !== null && state === 'done';

/** So many entries of the history are shown. */
const historyLength = 200;

export const exportRouter = router({
  /** The lists or packs that were asked for, newest first. */
  history: projectProcedure('manager', 'auditor')
    .input(z.object({ of: z.enum(['packs', 'lists']) }))
    .query(({ ctx: { deps, roles }, input: { projectId, of } }) =>
      listExports(deps.db, projectId, { of, frozenOnly: !roles.includes('manager'), limit: historyLength }),
    ),

  /** The files that were taken out at once, newest first, as the audit trail has them. */
  taken: projectProcedure('manager').query(async ({ ctx: { deps }, input: { projectId } }) => {
    const found = await listTakenAtOnce(deps.db, projectId, historyLength);
    return found.map(({ detail, ...entry }) => ({ ...entry, ...describeTaken(entry.action, detail) }));
  }),

  /** How far an export is, and what can be taken of it. */
  byId: projectProcedure('manager', 'auditor')
    .input(z.object({ exportId: uuid }))
    .query(async ({ ctx: { deps, roles }, input }) => {
      const found = await findExport(deps.db, input);
      if (!found || !(roles.includes('manager') || isForAuditors(found)))
        throw new DomainError('request.not_found', {});
      return found;
    }),

  /** Who asked for an export and who took it, newest first. */
  trail: projectProcedure('manager')
    .input(z.object({ exportId: uuid }))
    .query(({ ctx, input }) => listAudit(ctx.deps.db, input.projectId, input.exportId)),

  /** Asks for a list. */
  start: projectProcedure('manager')
    .input(exportInput)
    .mutation(({ ctx, input: { projectId, ...input } }) => startExport(ctx.deps, projectId, ctx.account.id, input)),

  /** The indicators that a pack can be narrowed to. */
  indicators: projectProcedure('manager').query(async ({ ctx: { deps }, input: { projectId } }) =>
    (await listAdopted(deps.db, projectId)).map(({ code, name }) => ({ code, name })),
  ),

  /** What an evidence pack would hold. */
  preview: projectProcedure('manager')
    .input(packInput.omit({ locale: true }))
    .query(({ ctx, input: { projectId, ...input } }) => previewPack(ctx.deps, projectId, input)),

  /** Asks for an evidence pack. */
  startPack: projectProcedure('manager')
    .input(packInput)
    .mutation(({ ctx, input: { projectId, ...input } }) => startPack(ctx.deps, projectId, ctx.account.id, input)),
});
