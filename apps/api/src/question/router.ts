import { findEvent, leads } from '@sens/db/event';
import { listAnswersOf, listAskedQuestions, listEventQuestions, listQuestions } from '@sens/db/question';
import { findRegistration } from '@sens/db/registration';
import { DomainError, uuid } from '@sens/domain';
import { givenAnswers, questionInput } from '@sens/domain/question';
import { z } from 'zod';
import { placeOf } from '../registration/place-of.ts';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { answerAgain, loadOwnAnswers } from './answer-again.ts';
import { changeQuestion, createQuestion, retireQuestion } from './change-questions.ts';
import { setEventQuestions } from './decide-event-questions.ts';
import { loadEventAnswers } from './load-event-answers.ts';
import { readAnswerFiles } from './read-answer-files.ts';

const accessCode = z.object({ accessCode: z.string().max(100) });
const eventPlace = z.object({ eventId: uuid });

export const questionRouter = router({
  /** What the registration form of a public event asks. */
  asked: publicProcedure
    .input(eventPlace.extend({ projectId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, eventId } }) => {
      const event = await findEvent(deps.db, projectId, { id: eventId });
      if (!event || event.status === 'draft') throw new DomainError('request.not_found', {});
      return listAskedQuestions(deps.db, projectId, eventId);
    }),

  /** What the registration behind a private link answered, and what it may answer now. */
  byAccessCode: publicProcedure.input(accessCode).query(async ({ ctx: { deps }, input }) => {
    const place = await placeOf(deps, input.accessCode);
    const [event, registration] = await Promise.all([
      findEvent(deps.db, place.projectId, { id: place.eventId }),
      findRegistration(deps.db, place.projectId, place.id),
    ]);
    if (!event || !registration) throw new DomainError('request.not_found', {});
    return loadOwnAnswers(deps.db, place, { event, status: registration.status }, deps.now());
  }),

  /** Answers again through the private link. */
  answerByAccessCode: publicProcedure
    .input(accessCode.extend({ answers: givenAnswers }))
    .mutation(async ({ ctx: { deps, clientAddress }, input }) => {
      const place = await placeOf(deps, input.accessCode);
      await answerAgain(deps, place, input.answers, await readAnswerFiles(input.answers, clientAddress));
    }),

  /** What the signed-in person answered in their registrations, in the words they were asked in. */
  mine: signedInProcedure.query(async ({ ctx }) => {
    const found = await listAnswersOf(ctx.deps.db, ctx.account.email);
    return found.map(({ asked, ...answer }) => ({ ...answer, ...asked }));
  }),

  /** The catalogue, retired questions too. */
  list: projectProcedure('manager').query(async ({ ctx, input }) => {
    const found = await listQuestions(ctx.deps.db, input.projectId);
    return found.map(({ question, answers }) => ({ ...question, answers }));
  }),

  create: projectProcedure('manager')
    .input(z.intersection(z.object({ projectId: uuid }), questionInput))
    .mutation(({ ctx, input: { projectId, ...input } }) => createQuestion(ctx.deps, projectId, ctx.account.id, input)),

  change: projectProcedure('manager')
    .input(z.intersection(z.object({ questionId: uuid }), questionInput))
    .mutation(({ ctx, input: { projectId, questionId, ...input } }) =>
      changeQuestion(ctx.deps, { projectId, questionId }, ctx.account.id, input),
    ),

  /** Stops asking a question, or asks it again. */
  retire: projectProcedure('manager')
    .input(z.object({ questionId: uuid, retired: z.boolean() }))
    .mutation(({ ctx, input: { retired, ...at } }) => retireQuestion(ctx.deps, at, ctx.account.id, retired)),

  /** The catalogue as one event asks it; retired questions are not among it. */
  ofEvent: projectProcedure('manager')
    .input(eventPlace)
    .query(async ({ ctx, input }) => {
      const found = await listEventQuestions(ctx.deps.db, input.projectId, input.eventId);
      return found
        .filter(({ question }) => question.retiredAt === null)
        .map(({ question, asked, included }) => ({ ...question, asked, isException: included !== null }));
    }),

  /** Sets which questions one event asks. */
  decide: projectProcedure('manager')
    .input(eventPlace.extend({ asked: z.array(uuid).max(1000) }))
    .mutation(({ ctx, input: { asked, ...at } }) => setEventQuestions(ctx.deps, ctx.account.id, at, asked)),

  /** What was answered at an event; trainers see the events they lead, and nothing sensitive. */
  answers: projectProcedure('manager', 'trainer')
    .input(eventPlace)
    .query(async ({ ctx, input }) => {
      const manages = ctx.roles.includes('manager');
      if (!manages && !(await leads(ctx.deps.db, ctx.account.id, input.projectId, { eventId: input.eventId }))) {
        throw new DomainError('request.forbidden', {});
      }
      return loadEventAnswers(ctx.deps.db, input, manages);
    }),
});
