import { leads } from '@sens/db/event';
import { DomainError, uuid } from '@sens/domain';
import { assessmentInput } from '@sens/domain/completion';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { assessParticipant } from './assess-participant.ts';
import { explainCompletions } from './explain-completions.ts';
import { explainOwnCompletion } from './explain-own-completion.ts';

export const completionRouter = router({
  /** Who has completed an event and who has not, with the criteria of its rule; trainers see the events they lead. */
  explain: projectProcedure('manager', 'trainer')
    .input(z.object({ eventId: uuid }))
    .query(async ({ ctx, input: { projectId, eventId } }) => {
      if (!ctx.roles.includes('manager') && !(await leads(ctx.deps.db, ctx.account.id, projectId, { eventId }))) {
        throw new DomainError('request.forbidden', {});
      }
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
      assessParticipant(
        ctx.deps,
        { accountId: ctx.account.id, manages: ctx.roles.includes('manager') },
        { projectId, eventId },
        input,
      ),
    ),
});
