import { findCurriculumVersion, listModules, listPublishedVersions } from '@sens/db/curriculum';
import { listTrainers } from '@sens/db/account';
import {
  countPublicEvents,
  findEvent,
  listEvents,
  listEventTrainers,
  listHosts,
  listOrganisers,
  listPublicEvents,
  listSessions,
} from '@sens/db/event';
import { listOrganisations } from '@sens/db/organisation';
import { calendarDate, DomainError, languageCode, sideCode, uuid, type Localised } from '@sens/domain';
import { eventInput, eventKinds, eventUpdate, isJoint, type StatusChange } from '@sens/domain/event';
import { availabilityOf, isOpen } from '@sens/domain/registration';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { changeEventStatus } from './change-event-status.ts';
import { createEvent } from './create-event.ts';
import { duplicateEvent } from './duplicate-event.ts';
import { listHistory } from './list-history.ts';
import { loadManagedEvent } from './load-managed-event.ts';
import { updateEvent } from './update-event.ts';

const pageSize = 50;

type Facts = Parameters<typeof isOpen>[0] & { organiserSides: string[]; seatsTaken: number; waiting: number };

/** Adds what follows from the facts of an event: whether it is joint, open, and how many places are left. */
function withDerived<E extends Facts>(event: E, now: Date) {
  const free = Math.max(0, event.capacity - event.seatsTaken);
  return {
    ...event,
    joint: isJoint(event.organiserSides),
    open: isOpen(event, now),
    availability: availabilityOf({ event, seatsTaken: event.seatsTaken, waiting: event.waiting, now }),
    placesLeft: event.waiting > 0 ? 0 : free,
  };
}

/** The description as sanitised HTML, by language. */
async function descriptionHtml(description: Localised): Promise<Localised> {
  const { renderMarkdown } = await import('@sens/documents/text');
  return Object.fromEntries(Object.entries(description).map(([language, text]) => [language, renderMarkdown(text)]));
}

/** A procedure that changes the state of an event. */
const changes = (change: StatusChange) =>
  projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId } }) =>
      changeEventStatus(ctx.deps, { projectId, eventId }, ctx.account.id, change),
    );

export const eventRouter = router({
  /** The public catalogue of a project, a page at a time. */
  catalogue: publicProcedure
    .input(
      z.object({
        projectId: uuid,
        kind: z.enum(eventKinds).optional(),
        side: sideCode.optional(),
        language: languageCode.optional(),
        when: z.enum(['upcoming', 'past']).default('upcoming'),
        page: z.number().int().min(1).max(10_000).default(1),
      }),
    )
    .query(async ({ ctx: { deps }, input: { projectId, page, ...filter } }) => {
      const now = deps.now();
      const [events, total] = await Promise.all([
        listPublicEvents(deps.db, projectId, { ...filter, now }, { limit: pageSize, offset: (page - 1) * pageSize }),
        countPublicEvents(deps.db, projectId, { ...filter, now }),
      ]);
      return { events: events.map((event) => withDerived(event, now)), total, pages: Math.ceil(total / pageSize) };
    }),

  /** The public page of an event; drafts are not found. */
  bySlug: publicProcedure
    .input(z.object({ projectId: uuid, slug: z.string().max(100) }))
    .query(async ({ ctx: { deps }, input: { projectId, slug } }) => {
      const event = await findEvent(deps.db, projectId, { slug });
      if (!event || event.status === 'draft') throw new DomainError('request.not_found', {});
      const version = event.curriculumVersionId
        ? await findCurriculumVersion(deps.db, projectId, event.curriculumVersionId)
        : null;
      const [sessions, organisers, hosts, trainers, modules] = await Promise.all([
        listSessions(deps.db, projectId, event.id),
        listOrganisers(deps.db, projectId, event.id),
        listHosts(deps.db, projectId, event.id),
        listEventTrainers(deps.db, projectId, event.id),
        version ? listModules(deps.db, projectId, version.id) : [],
      ]);
      // The links to join belong to those who registered.
      const { onlineUrl, description, ...shown } = withDerived(event, deps.now());
      return {
        ...shown,
        online: onlineUrl !== null || sessions.some((session) => session.onlineUrl !== null),
        descriptionHtml: await descriptionHtml(description),
        sessions: sessions.map(({ onlineUrl: _, ...session }) => session),
        organisers,
        hosts,
        trainers: trainers.map(({ name }) => name),
        curriculum: version && { ...version, modules },
      };
    }),

  /** Every event of the project with its counts. */
  list: projectProcedure('manager').query(async ({ ctx: { deps }, input }) => {
    const now = deps.now();
    return (await listEvents(deps.db, input.projectId)).map((event) => withDerived(event, now));
  }),

  /** An event as its manager sees it, drafts included. */
  byId: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, eventId } }) => {
      const { event, ...more } = await loadManagedEvent(deps, projectId, eventId);
      return { ...withDerived(event, deps.now()), ...more };
    }),

  /** Who did what to an event. */
  history: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(({ ctx: { deps }, input: { projectId, eventId } }) => listHistory(deps, projectId, eventId)),

  /** What the form of an event offers to choose from. */
  formOptions: projectProcedure('manager').query(async ({ ctx: { deps }, input: { projectId } }) => {
    const [organisations, trainers, curricula] = await Promise.all([
      listOrganisations(deps.db, projectId),
      listTrainers(deps.db, projectId),
      listPublishedVersions(deps.db, projectId),
    ]);
    const withModules = curricula.map(async (version) => ({
      ...version,
      modules: await listModules(deps.db, projectId, version.id),
    }));
    return { organisations, trainers, curricula: await Promise.all(withModules) };
  }),

  create: projectProcedure('manager')
    .input(eventInput)
    .mutation(({ ctx, input: { projectId, ...input } }) => createEvent(ctx.deps, projectId, ctx.account.id, input)),

  /** Changes an event and tells whoever must hear of it. */
  update: projectProcedure('manager')
    .input(eventUpdate.extend({ eventId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      updateEvent(ctx.deps, { projectId, eventId }, ctx.account.id, input),
    ),

  /** Copies an event into a draft with another first day. */
  duplicate: projectProcedure('manager')
    .input(z.object({ eventId: uuid, firstDay: calendarDate }))
    .mutation(({ ctx, input: { projectId, eventId, firstDay } }) =>
      duplicateEvent(ctx.deps, { projectId, eventId }, ctx.account.id, firstDay),
    ),

  /** Publishes a draft that lacks nothing. */
  publish: changes('publish'),
  /** Cancels an event and tells everybody who is registered. */
  cancel: changes('cancel'),
  /** Closes the record of an event that is over. */
  finish: changes('finish'),
  /** Opens a finished event again. */
  reopen: changes('reopen'),
});
