import { listFeedEvents, listSessionsOf } from '@sens/db/event';
import type { Project } from '@sens/db/project';
import type { PublicCalendar } from '@sens/documents/calendar';
import type { News } from '@sens/documents/news';
import { localise } from '@sens/domain';
import { feedQuery, type EventChoice } from '@sens/domain/event';
import { formatDateRange, formatRegion, m, type Locale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';

interface Feed {
  readonly project: Project;
  readonly filter: EventChoice;
  readonly locale: Locale;
}
type FeedEvent = Awaited<ReturnType<typeof listFeedEvents>>[number];

/** The largest feed is some hundred kilobytes; a subscription to more than this is narrowed by its filter. */
const mostInCalendar = 500;
const mostNews = 50;

/**
 * What is to come and what has been: a calendar that takes over a feed drops what is no longer in it, and people want to
 * see where they were last month.
 */
export async function loadCalendarFeed(deps: Deps, { project, filter, locale }: Feed): Promise<PublicCalendar> {
  const asked = { ...choiceOf(filter), now: deps.now() };
  const events = await listFeedEvents(deps.db, project.id, asked, { latest: 'begun', limit: mostInCalendar });
  const sessions = await listSessionsOf(
    deps.db,
    project.id,
    events.map(({ id }) => id),
  );
  const byEvent = Map.groupBy(sessions, ({ eventId }) => eventId);
  return {
    name: m.catalogue_feed_title(locale, { project: localise(project.acronym, locale) }),
    source: sourceOf(deps, project, `ics?${feedQuery(filter, locale)}`),
    host: deps.config.publicUrl.hostname,
    // In the order in which they begin, so that an added event leaves the lines before it as they were.
    events: events.toReversed().map((event) => {
      const url = links(deps.config.publicUrl).event(locale, project.slug, event.slug);
      return {
        title: titleOf(event, locale),
        description: `${localise(event.summary, locale)}\n${url}`,
        place: event.address ? `${event.address}, ${event.place}` : event.place,
        url,
        cancelled: event.status === 'cancelled',
        sequence: event.calendarSequence,
        madeAt: event.createdAt,
        sessions: byEvent.get(event.id) ?? [],
      };
    }),
  };
}

/** Events to come, those that were added last at the top. */
export async function loadNewsFeed(deps: Deps, { project, filter, locale }: Feed): Promise<News> {
  const asked = { ...choiceOf(filter), when: 'upcoming' as const, now: deps.now() };
  const events = await listFeedEvents(deps.db, project.id, asked, { latest: 'made', limit: mostNews });
  const to = links(deps.config.publicUrl);
  return {
    title: m.catalogue_feed_title(locale, { project: localise(project.acronym, locale) }),
    description: m.catalogue_lead(locale),
    url: to.project(locale, project.slug),
    source: sourceOf(deps, project, `rss?${feedQuery(filter, locale)}`),
    language: locale,
    items: events.map((event) => ({
      id: event.id,
      title: titleOf(event, locale),
      description: [
        formatDateRange(locale, event.startsAt, event.endsAt, event.timeZone),
        `${event.place}, ${formatRegion(locale, event.side)}`,
        localise(event.summary, locale),
      ].join(' · '),
      url: to.event(locale, project.slug, event.slug),
      category: m.event_kind(locale, { kind: event.kind }),
      madeAt: event.createdAt,
    })),
  };
}

const titleOf = (event: FeedEvent, locale: Locale): string => {
  const title = localise(event.title, locale);
  return event.status === 'cancelled' ? m.catalogue_cancelled_title(locale, { title }) : title;
};

/** How the page shows its events is no matter of the feed. */
const choiceOf = ({ q, kind, side, language, place, from, to, free, online }: EventChoice): EventChoice => ({
  ...{ q, kind, side, language, place, from, to, free, online },
});

const sourceOf = (deps: Deps, project: Project, formatAndQuery: string): string =>
  new URL(`/api/projects/${project.slug}/events.${formatAndQuery}`, deps.config.publicUrl).href;
