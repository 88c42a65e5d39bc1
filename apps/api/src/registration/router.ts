import { findEvent, leads, listReminders, listSessions } from '@sens/db/event';
import {
  findRegistration,
  listRegistrations,
  listRegistrationsOf,
  listSavedFilters,
  queuePlace,
} from '@sens/db/registration';
import { listCertificateCandidates } from '@sens/db/certificate';
import { findProject } from '@sens/db/project';
import { DomainError, languageCode, line, uuid } from '@sens/domain';
import {
  bulkDecision,
  handRegistrationInput,
  moveInput,
  peopleMessage,
  registrationInput,
  registrationRulesInput,
  savedFilterInput,
} from '@sens/domain/registration';
import { z } from 'zod';
import { loadNoPhotos } from '../consent/load-no-photos.ts';
import { readAnswerFiles } from '../question/read-answer-files.ts';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { acceptOffer } from './accept-offer.ts';
import { actOnMany } from './act-on-many.ts';
import { cancelRegistration } from './cancel-registration.ts';
import { changeRegistrationRules } from './change-rules.ts';
import { removeFilter, renameFilter, saveFilter } from './change-saved-filters.ts';
import { decidePending } from './decide-pending.ts';
import { drawTicket } from './load-ticket.ts';
import { moveRegistration } from './move-registration.ts';
import { moveUp } from './move-up.ts';
import { placeOf } from './place-of.ts';
import { previewMessage } from './preview-message.ts';
import { sendMessage } from './send-message.ts';
import { previewMails } from './preview-mails.ts';
import { registerByHand } from './register-by-hand.ts';
import { registerParticipant } from './register-participant.ts';

const accessCode = z.object({ accessCode: z.string().max(100) });

const messageTo = { eventId: uuid, registrationIds: z.array(uuid).min(1).max(5000) };

export const registrationRouter = router({
  /** Registers somebody for a public event. */
  register: publicProcedure
    .input(registrationInput.extend({ projectId: uuid, eventId: uuid }))
    .mutation(async ({ ctx, input: { projectId, eventId, ...input } }) => {
      const files = await readAnswerFiles(input.answers ?? {}, ctx.clientAddress);
      return registerParticipant(ctx.deps, { projectId, eventId }, input, files);
    }),

  /** What the private link shows. */
  byAccessCode: publicProcedure.input(accessCode).query(async ({ ctx: { deps }, input }) => {
    const { projectId, eventId, id } = await placeOf(deps, input.accessCode);
    const [project, event, sessions, registration] = await Promise.all([
      findProject(deps.db, { id: projectId }),
      findEvent(deps.db, projectId, { id: eventId }),
      listSessions(deps.db, projectId, eventId),
      findRegistration(deps.db, projectId, id),
    ]);
    if (!project || !event || !registration) throw new DomainError('request.not_found', {});
    const { status, participantId, offerExpiresAt, endedBy } = registration;
    const candidates = await listCertificateCandidates(deps.db, projectId, eventId);
    const certificate = candidates.find((candidate) => candidate.participantId === participantId);
    return {
      project: {
        slug: project.slug,
        name: project.name,
        acronym: project.acronym,
        contactEmail: project.contactEmail,
        fundingPeriod: project.fundingPeriod,
      },
      event,
      sessions,
      person: { givenName: registration.givenName, familyName: registration.familyName, email: registration.email },
      status,
      /** Until when an offered place is kept. */
      offerExpiresAt,
      endedBy,
      noticeVersion: registration.noticeVersion,
      createdAt: registration.createdAt,
      queuePlace: status === 'waitlisted' ? await queuePlace(deps.db, projectId, eventId, id) : null,
      /** Whether cancelling still makes sense. */
      cancellable: ['pending', 'confirmed', 'waitlisted', 'offered'].includes(status) && event.endsAt > deps.now(),
      certificateNumber: certificate?.certificateNumber ?? null,
    };
  }),

  /** The ticket of the registration behind a private link. */
  ticket: publicProcedure.input(accessCode).query(({ ctx, input }) => drawTicket(ctx.deps, input.accessCode)),

  /** Cancels through the private link. */
  cancelByAccessCode: publicProcedure.input(accessCode).mutation(async ({ ctx: { deps }, input }) => {
    await cancelRegistration(deps, await placeOf(deps, input.accessCode), { kind: 'participant' });
  }),

  /** Accepts an offered place through the private link. */
  acceptOffer: publicProcedure.input(accessCode).mutation(async ({ ctx: { deps }, input }) => {
    await acceptOffer(deps, await placeOf(deps, input.accessCode));
  }),

  /** Approves or declines registrations that wait for it; all of them or none. */
  decidePending: projectProcedure('manager')
    .input(
      z.object({
        eventId: uuid,
        registrationIds: z.array(uuid).min(1).max(1000),
        decision: z.enum(['approve', 'decline']),
        notify: z.boolean().default(true),
      }),
    )
    .mutation(({ ctx, input }) => decidePending(ctx.deps, ctx.account.id, input)),

  /** Does one thing with several registrations; those for whom it is no longer possible are named. */
  actOnMany: projectProcedure('manager')
    .input(bulkDecision.safeExtend({ eventId: uuid, registrationIds: z.array(uuid).min(1).max(5000) }))
    .mutation(({ ctx, input }) => actOnMany(ctx.deps, ctx.account.id, input)),

  /** A manager registers somebody, ahead of the event or as a person who walked in. */
  registerByHand: projectProcedure('manager')
    .input(handRegistrationInput.extend({ eventId: uuid, locale: languageCode }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      registerByHand(ctx.deps, ctx.account.id, { projectId, eventId }, input),
    ),

  /** Moves somebody to another event of the project. */
  move: projectProcedure('manager')
    .input(moveInput.extend({ eventId: uuid, registrationId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, registrationId, ...input } }) =>
      moveRegistration(ctx.deps, ctx.account.id, { projectId, eventId, registrationId }, input),
    ),

  /** The filters that the manager keeps in the project. */
  savedFilters: projectProcedure('manager').query(({ ctx, input: { projectId } }) =>
    listSavedFilters(ctx.deps.db, { projectId, accountId: ctx.account.id }),
  ),

  /** Keeps a filter of people under a name. */
  saveFilter: projectProcedure('manager')
    .input(savedFilterInput)
    .mutation(({ ctx, input: { projectId, ...filter } }) =>
      saveFilter(ctx.deps, { projectId, accountId: ctx.account.id }, filter),
    ),

  renameFilter: projectProcedure('manager')
    .input(savedFilterInput.pick({ name: true }).extend({ id: uuid }))
    .mutation(({ ctx, input: { projectId, ...filter } }) =>
      renameFilter(ctx.deps, { projectId, accountId: ctx.account.id }, filter),
    ),

  removeFilter: projectProcedure('manager')
    .input(z.object({ id: uuid }))
    .mutation(({ ctx, input: { projectId, id } }) =>
      removeFilter(ctx.deps, { projectId, accountId: ctx.account.id }, id),
    ),

  /** A message as one of its people would get it; nothing is sent. */
  previewMessage: projectProcedure('manager')
    .input(peopleMessage.safeExtend(messageTo))
    .mutation(({ ctx, input }) => previewMessage(ctx.deps, input)),

  /** Sends a message to people of an event; the same key twice sends it once. */
  sendMessage: projectProcedure('manager')
    .input(peopleMessage.safeExtend({ ...messageTo, key: uuid }))
    .mutation(({ ctx, input }) => sendMessage(ctx.deps, ctx.account.id, input)),

  /** Puts somebody at the head of the waiting list. */
  moveUp: projectProcedure('manager')
    .input(z.object({ eventId: uuid, registrationId: uuid, reason: line(300), notify: z.boolean().default(true) }))
    .mutation(({ ctx, input }) => moveUp(ctx.deps, ctx.account.id, input)),

  /** How many hours before an event people are reminded of it. */
  reminders: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(async ({ ctx, input }) => {
      const reminders = await listReminders(ctx.deps.db, input.projectId, input.eventId);
      return reminders.map(({ hoursBefore }) => hoursBefore);
    }),

  /** Every mail about the event as its people get it, in one language. */
  mailPreviews: projectProcedure('manager')
    .input(z.object({ eventId: uuid, locale: languageCode }))
    .query(({ ctx, input }) => previewMails(ctx.deps, input)),

  /** Sets how an event takes registrations. */
  changeRules: projectProcedure('manager')
    .input(z.object({ eventId: uuid, rules: registrationRulesInput }))
    .mutation(({ ctx, input: { projectId, eventId, rules } }) =>
      changeRegistrationRules(ctx.deps, ctx.account.id, { projectId, eventId }, rules),
    ),

  /** A manager cancels for somebody. */
  cancel: projectProcedure('manager')
    .input(z.object({ registrationId: uuid, notify: z.boolean().default(true) }))
    .mutation(async ({ ctx, input: { projectId, registrationId, notify } }) => {
      const registration = await findRegistration(ctx.deps.db, projectId, registrationId);
      if (!registration) throw new DomainError('request.not_found', {});
      const at = { projectId, eventId: registration.eventId, id: registrationId };
      await cancelRegistration(ctx.deps, at, { kind: 'account', accountId: ctx.account.id }, notify);
    }),

  /** Everybody registered for an event; trainers see the events they lead, and no addresses. */
  list: projectProcedure('manager', 'trainer')
    .input(z.object({ eventId: uuid }))
    .query(async ({ ctx, input: { projectId, eventId } }) => {
      const manages = ctx.roles.includes('manager');
      if (!manages && !(await leads(ctx.deps.db, ctx.account.id, projectId, { eventId }))) {
        throw new DomainError('request.forbidden', {});
      }
      const [found, noPhotos] = await Promise.all([
        listRegistrations(ctx.deps.db, projectId, eventId),
        loadNoPhotos(ctx.deps, projectId, eventId),
      ]);
      return found.map(({ accessCode: _, email, ...registration }) => ({
        ...registration,
        email: manages ? email : null,
        noPhotos: noPhotos(registration.participantId),
      }));
    }),

  /** The signed-in person's own, by their mailbox. */
  mine: signedInProcedure.query(({ ctx }) => listRegistrationsOf(ctx.deps.db, ctx.account.email)),
});
