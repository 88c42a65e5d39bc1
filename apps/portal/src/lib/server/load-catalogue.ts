import { catalogueQuery, readCatalogueFilter, type CatalogueFilter } from '@sens/domain/event';
import { redirect } from '@sveltejs/kit';
import type { EventCard } from '#lib/event/event-card.ts';
import { calendarDay } from '#lib/event/event-days.ts';
import { localText, type LocalText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import type { ApiOutputs } from './api.ts';

type CatalogueEvent = ApiOutputs['event']['catalogue']['events'][number];
type MonthSession = ApiOutputs['event']['month']['sessions'][number];

/** A project and its events as the address asks for them: what the project's home page shows. */
export async function loadCatalogue({ api, locale }: App.Locals, slug: string, url: URL) {
  const project = await api.project.bySlug.query({ slug });
  const { id: projectId, name, acronym, programme, fundingPeriod, sides } = project;
  const asked = readCatalogueFilter(url.searchParams);
  const filter = { ...asked, side: sides.find((side) => side === asked.side) };
  tidyAddress(url, filter);
  const shown =
    filter.view === 'month'
      ? await loadMonth(api, projectId, filter, locale)
      : await loadList(api, projectId, filter, locale);
  // A list that has become shorter since its address was kept.
  if (shown.month === null && shown.events.length === 0 && filter.page > 1) redirect(302, url.pathname);
  return {
    fundingPeriod,
    /** The project's page shows the same as the home of a server with one project. */
    canonicalPath: path(locale, 'projects', slug),
    catalogue: {
      project: {
        ...{ slug, name: localText(name, locale), acronym, programme: localText(programme, locale) },
        publicFigures: project.publicFigures,
      },
      filter,
      ...shown,
    },
  };
}

export type Catalogue = Awaited<ReturnType<typeof loadCatalogue>>['catalogue'];

/** A form sends the fields that were left empty, too; without them the address can be read and passed on. */
function tidyAddress(url: URL, filter: CatalogueFilter): void {
  if (![...url.searchParams.values()].includes('')) return;
  const query = catalogueQuery(filter);
  redirect(303, query ? `${url.pathname}?${query}` : url.pathname);
}

async function loadList(api: App.Locals['api'], projectId: string, filter: CatalogueFilter, locale: string) {
  const { view: _, month: __, ...list } = filter;
  const { events, total, facets, pages } = await api.event.catalogue.query({ projectId, ...list });
  return { month: null, events: events.map((event) => toCard(event, locale)), total, facets, pages };
}

async function loadMonth(api: App.Locals['api'], projectId: string, filter: CatalogueFilter, locale: string) {
  const { view: _, when: __, page: ___, from: ____, to: _____, ...list } = filter;
  const now = new Date().toISOString();
  const month = filter.month ?? now.slice(0, 7);
  const { sessions, total, facets, more } = await api.event.month.query({ projectId, ...list, month });
  const today = calendarDay(now, sessions[0]?.timeZone ?? 'UTC');
  const days: Record<string, ReturnType<typeof toSession>[]> = {};
  for (const session of sessions) {
    for (const day of daysOfSession(session)) (days[day] ??= []).push(toSession(session, locale));
  }
  return { month: { month, today, days, shown: sessions.length, more }, events: [], total, facets, pages: 1 };
}

export interface MonthOfEvents {
  /** `2027-01` */
  readonly month: string;
  readonly today: string;
  /** By calendar date in the zone of each event. */
  readonly days: Readonly<Record<string, readonly SessionOfDay[]>>;
  readonly shown: number;
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

interface SessionOfDay {
  readonly id: string;
  readonly slug: string;
  readonly title: LocalText;
  readonly startsAt: string;
  readonly timeZone: string;
  readonly cancelled: boolean;
}

const toSession = ({ id, slug, title, startsAt, timeZone, status }: MonthSession, locale: string): SessionOfDay => ({
  ...{ id, slug, startsAt, timeZone },
  title: localText(title, locale),
  cancelled: status === 'cancelled',
});

/** A session over midnight stands on both days; one that ends at midnight does not. */
function daysOfSession({ startsAt, endsAt, timeZone }: MonthSession): Set<string> {
  const lastMoment = new Date(Date.parse(endsAt) - 1).toISOString();
  return new Set([calendarDay(startsAt, timeZone), calendarDay(lastMoment, timeZone)]);
}

function toCard(event: CatalogueEvent, locale: string): EventCard {
  const { slug, kind, side, place, language, joint, availability, placesLeft, startsAt, endsAt, timeZone } = event;
  return {
    ...{ slug, kind, side, place, language, joint, availability, placesLeft, startsAt, endsAt, timeZone },
    title: localText(event.title, locale),
    summary: localText(event.summary, locale),
  };
}
