import { line, uuid } from '@sens/domain';
import { assessmentInput } from '@sens/domain/completion';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { assertMayAssess } from './assert-may-assess.ts';
import { assessParticipant } from './assess-participant.ts';
import { explainCompletions } from './explain-completions.ts';
import { explainOwnCompletion } from './explain-own-completion.ts';
import { confirmResults, loadResultImport, previewResults } from './import-results.ts';

const byOf = (ctx: { account: { id: string }; roles: readonly string[] }) => ({
  accountId: ctx.account.id,
  manages: ctx.roles.includes('manager'),
});

export const completionRouter = router({
  /** Who has completed an event and who has not, with the criteria of its rule; trainers see the events they lead. */
  explain: projectProcedure('manager', 'trainer')
    .input(z.object({ eventId: uuid }))
    .query(async ({ ctx, input: { projectId, eventId } }) => {
      await assertMayAssess(ctx.deps.db, byOf(ctx), projectId, eventId);
      return explainCompletions(ctx.deps, projectId, eventId);
    }),

  /** The same for one person, through the private link of their registration; null without a confirmed place. */
  byAccessCode: publicProcedure
    .input(z.object({ accessCode: z.string().max(200) }))
    .query(({ ctx, input }) => explainOwnCompletion(ctx.deps, input.accessCode)),

  /** Notes whether somebody passed the assessment; for managers and the event's trainers. */
  assess: projectProcedure('manager', 'trainer')
    .input(assessmentInput.extend({ eventId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      assessParticipant(ctx.deps, byOf(ctx), { projectId, eventId }, input),
    ),

  /** Reads a list of results as CSV or XLSX for a preview. */
  previewResults: projectProcedure('manager', 'trainer')
    .input(z.object({ eventId: uuid, fileName: line(200), content: z.base64() }))
    .mutation(({ ctx, input }) => previewResults(ctx.deps, byOf(ctx), input)),

  /** A list of results row by row, or that it was confirmed. */
  resultImport: projectProcedure('manager', 'trainer')
    .input(z.object({ importId: uuid }))
    .query(({ ctx, input }) => loadResultImport(ctx.deps, byOf(ctx), input)),

  /** Saves the chosen rows of a list. */
  confirmResults: projectProcedure('manager', 'trainer')
    .input(z.object({ importId: uuid, lines: z.array(z.number().int().min(1)).max(5000) }))
    .mutation(({ ctx, input: { lines, ...at } }) => confirmResults(ctx.deps, byOf(ctx), at, lines)),
});
