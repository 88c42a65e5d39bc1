import { findEvent, leads } from '@sens/db/event';
import { listFeedbackToGive } from '@sens/db/feedback';
import { findProject } from '@sens/db/project';
import { DomainError, email, languageCode, uuid } from '@sens/domain';
import { feedbackInput, feedbackTimes, isFeedbackOpen } from '@sens/domain/feedback';
import { z } from 'zod';
import { links } from '../shared/links.ts';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { limitFeedback, limitFeedbackLinks } from './feedback-limits.ts';
import { loadCurriculumFeedback, loadFeedbackResults } from './load-feedback-results.ts';
import { feedbackStateOf, openFeedback, sendFeedbackLinks, takesFeedback } from './open-feedback.ts';
import { loadFeedbackForm, submitFeedback } from './submit-feedback.ts';

const token = z.object({ token: z.string().max(100) });
const accessCode = z.object({ accessCode: z.string().max(100) });
const eventPlace = z.object({ eventId: uuid });
const language = z.object({ locale: languageCode });

export const feedbackRouter = router({
  /** The form that a token opens, or why it does not. */
  form: publicProcedure.input(token).query(async ({ ctx, input }) => {
    await limitFeedback(ctx.clientAddress);
    return loadFeedbackForm(ctx.deps, input.token);
  }),

  /** Takes an anonymous answer. */
  submit: publicProcedure
    .input(z.intersection(token, feedbackInput))
    .mutation(async ({ ctx, input: { token: given, ...input } }) => {
      await limitFeedback(ctx.clientAddress);
      await submitFeedback(ctx.deps, given, input);
    }),

  /** What a private link offers. */
  byAccessCode: publicProcedure
    .input(accessCode)
    .query(({ ctx, input }) => feedbackStateOf(ctx.deps, input.accessCode)),

  /** Opens the form of whoever has the private link. */
  open: publicProcedure.input(accessCode).mutation(({ ctx, input }) => openFeedback(ctx.deps, input.accessCode)),

  /** Whether an event takes feedback now: what the code leads to that a trainer shows. */
  isOpen: publicProcedure
    .input(eventPlace.extend({ projectId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, eventId } }) => {
      const event = await findEvent(deps.db, projectId, { id: eventId });
      return event !== null && takesFeedback(event, deps.now());
    }),

  /** Sends the link of the form to a mailbox, if somebody with it attended; the answer is the same for everybody. */
  sendLink: publicProcedure
    .input(eventPlace.extend({ projectId: uuid, email }))
    .mutation(async ({ ctx, input: { email: to, ...at } }) => {
      await limitFeedbackLinks(ctx.clientAddress);
      await sendFeedbackLinks(ctx.deps, at, to);
    }),

  /** The signed-in person's registrations about which they may still say something. */
  mine: signedInProcedure.query(async ({ ctx: { deps, account } }) => {
    const found = await listFeedbackToGive(deps.db, account.email);
    return found
      .filter((event) => isFeedbackOpen(feedbackTimes(event), deps.now()))
      .map(({ registrationId }) => registrationId);
  }),

  /** What was answered about an event, and the code to show; trainers see the events they lead. */
  results: projectProcedure('manager', 'trainer')
    .input(eventPlace.extend(language.shape))
    .query(async ({ ctx: { deps, account, roles }, input: { projectId, eventId, locale } }) => {
      if (!roles.includes('manager') && !(await leads(deps.db, account.id, projectId, { eventId }))) {
        throw new DomainError('request.forbidden', {});
      }
      const results = await loadFeedbackResults(deps.db, { projectId, eventId }, { now: deps.now(), locale });
      const project = await findProject(deps.db, { id: projectId });
      const url = links(deps.config.publicUrl).eventFeedback(locale, project?.slug ?? '', results.event.slug);
      const { qrPath } = await import('@sens/documents/ticket');
      return { ...results, url, qr: qrPath(url) };
    }),

  /** What was answered about all events that ran a curriculum, named by one of its versions. */
  ofCurriculum: projectProcedure('manager')
    .input(language.extend({ versionId: uuid }))
    .query(({ ctx: { deps }, input: { locale, ...at } }) =>
      loadCurriculumFeedback(deps.db, at, { now: deps.now(), locale }),
    ),
});
