import { listAudit } from '@sens/db/audit';
import { listReports } from '@sens/db/indicator';
import { uuid } from '@sens/domain';
import { reportWords } from '@sens/domain/indicator';
import { z } from 'zod';
import { projectProcedure } from '../trpc.ts';
import { beginReport, changeReport, dropReport, freeze, readReport } from './freeze-report.ts';

const report = z.object({ reportId: uuid });

/** Reports on reporting periods; auditors read those that are frozen. */
export const reportProcedures = {
  reports: projectProcedure('manager', 'auditor').query(({ ctx: { deps, roles }, input: { projectId } }) =>
    listReports(deps.db, projectId, { frozenOnly: !roles.includes('manager') }),
  ),

  beginReport: projectProcedure('manager')
    .input(z.object({ period: z.int().min(1) }))
    .mutation(({ ctx, input }) => beginReport(ctx.deps, { ...input, accountId: ctx.account.id })),

  /** A report with its content. A look at a frozen one is noted in the audit trail. */
  report: projectProcedure('manager', 'auditor')
    .input(report)
    .query(async ({ ctx: { deps, account, roles }, input }) => {
      const reader = { accountId: account.id, manages: roles.includes('manager') };
      const { text: _, ...found } = await readReport(deps, input, reader, 'page');
      return found;
    }),

  writeReport: projectProcedure('manager')
    .input(report.extend(reportWords.shape))
    .mutation(({ ctx, input: { projectId, reportId, ...words } }) =>
      changeReport(ctx.deps, { projectId, reportId }, ctx.account.id, words),
    ),

  freezeReport: projectProcedure('manager')
    .input(report)
    .mutation(({ ctx, input }) => freeze(ctx.deps, input, ctx.account.id)),

  removeReport: projectProcedure('manager')
    .input(report)
    .mutation(({ ctx, input }) => dropReport(ctx.deps, input, ctx.account.id)),

  /** Who did what with a report, newest first. */
  reportHistory: projectProcedure('manager')
    .input(report)
    .query(({ ctx, input }) => listAudit(ctx.deps.db, input.projectId, input.reportId)),
};
