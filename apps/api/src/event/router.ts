import { findCurriculumVersion, listModules, listPrerequisites, listPublishedVersions } from '@sens/db/curriculum';
import { listTrainers } from '@sens/db/account';
import {
  countPublicAddresses,
  countPublicEvents,
  findEvent,
  listEvents,
  listEventTrainers,
  listHosts,
  listOrganisers,
  listPublicAddresses,
  listPublicEvents,
  listPublicSessions,
  listSessions,
  type PeopleBySide,
} from '@sens/db/event';
import { listOrganisations } from '@sens/db/organisation';
import { listSides } from '@sens/db/project';
import { calendarDate, DomainError, uuid, type Localised } from '@sens/domain';
import {
  calendarMonth,
  catalogueFilter,
  daysOfMonth,
  eventInput,
  eventUpdate,
  isJoint,
  type StatusChange,
} from '@sens/domain/event';
import { availabilityOf, isOpen, type RegistrationRules } from '@sens/domain/registration';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { changeEventStatus } from './change-event-status.ts';
import { createEvent } from './create-event.ts';
import { duplicateEvent } from './duplicate-event.ts';
import { listHistory } from './list-history.ts';
import { loadManagedEvent } from './load-managed-event.ts';
import { updateEvent } from './update-event.ts';

const pageSize = 50;
/** A calendar sheet with more is not read; the filters make it shorter. */
const mostInMonth = 300;
const addressesInPart = 1000;

type Facts = RegistrationRules & { organiserSides: string[]; people: PeopleBySide };

const inAll = (bySide: Record<string, number>) => Object.values(bySide).reduce((total, people) => total + people, 0);

/**
 * Adds what follows from the facts of an event: whether it is joint, and what somebody who wants to come finds.
 *
 * @param sides of the project
 */
function withDerived<E extends Facts>({ people, ...event }: E, sides: readonly string[], now: Date) {
  const { seatsTaken, waiting } = people;
  return {
    ...event,
    seatsTaken: inAll(seatsTaken),
    waiting: inAll(waiting),
    joint: isJoint(event.organiserSides),
    open: isOpen(event, now),
    ...availabilityOf({ event, seatsTaken, waiting, now }, sides),
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
  /** The public catalogue of a project, a page at a time, with what it could be narrowed by. */
  catalogue: publicProcedure
    .input(catalogueFilter.omit({ view: true, month: true }).extend({ projectId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, page, ...filter } }) => {
      const now = deps.now();
      const [events, counts, sides] = await Promise.all([
        listPublicEvents(deps.db, projectId, { ...filter, now }, { limit: pageSize, offset: (page - 1) * pageSize }),
        countPublicEvents(deps.db, projectId, { ...filter, now }),
        listSides(deps.db, projectId),
      ]);
      const pages = Math.ceil(counts.total / pageSize);
      return { ...counts, events: events.map((event) => withDerived(event, sides, now)), pages };
    }),

  /** The sessions of a project's public events in a month, past and to come, with what they could be narrowed by. */
  month: publicProcedure
    .input(
      catalogueFilter.omit({ view: true, when: true, page: true }).extend({ projectId: uuid, month: calendarMonth }),
    )
    .query(async ({ ctx: { deps }, input: { projectId, month, ...filter } }) => {
      const days = daysOfMonth(month);
      const asked = { ...filter, from: days[0]!, to: days.at(-1)!, now: deps.now() };
      const [sessions, counts] = await Promise.all([
        listPublicSessions(deps.db, projectId, asked, mostInMonth + 1),
        countPublicEvents(deps.db, projectId, asked),
      ]);
      return { ...counts, sessions: sessions.slice(0, mostInMonth), more: sessions.length > mostInMonth };
    }),

  /** The addresses of the public events of all projects, for search engines: how many parts there are, and one. */
  addresses: publicProcedure
    .input(z.object({ part: z.number().int().min(1).max(10_000).default(1) }))
    .query(async ({ ctx: { deps }, input: { part } }) => {
      const [total, events] = await Promise.all([
        countPublicAddresses(deps.db),
        listPublicAddresses(deps.db, { limit: addressesInPart, offset: (part - 1) * addressesInPart }),
      ]);
      return { parts: Math.max(1, Math.ceil(total / addressesInPart)), events };
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
      const [sides, sessions, organisers, hosts, trainers, modules, prerequisites] = await Promise.all([
        listSides(deps.db, projectId),
        listSessions(deps.db, projectId, event.id),
        listOrganisers(deps.db, projectId, event.id),
        listHosts(deps.db, projectId, event.id),
        listEventTrainers(deps.db, projectId, event.id),
        version ? listModules(deps.db, projectId, version.id) : [],
        listPrerequisites(deps.db, projectId, event.id),
      ]);
      // The links to join belong to those who registered.
      const { onlineUrl, description, ...shown } = withDerived(event, sides, deps.now());
      return {
        ...shown,
        online: onlineUrl !== null || sessions.some((session) => session.onlineUrl !== null),
        descriptionHtml: await descriptionHtml(description),
        sessions: sessions.map(({ onlineUrl: _, ...session }) => session),
        organisers,
        hosts,
        trainers: trainers.map(({ name }) => name),
        curriculum: version && { ...version, modules },
        prerequisites: prerequisites.map(({ kind, title }) => ({ kind, title })),
      };
    }),

  /** Every event of the project with its counts. */
  list: projectProcedure('manager').query(async ({ ctx: { deps }, input }) => {
    const now = deps.now();
    const [events, sides] = await Promise.all([
      listEvents(deps.db, input.projectId),
      listSides(deps.db, input.projectId),
    ]);
    return events.map((event) => withDerived(event, sides, now));
  }),

  /** An event as its manager sees it, drafts included. */
  byId: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, eventId } }) => {
      const [{ event, ...more }, sides] = await Promise.all([
        loadManagedEvent(deps, projectId, eventId),
        listSides(deps.db, projectId),
      ]);
      return { ...withDerived(event, sides, deps.now()), ...more };
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
