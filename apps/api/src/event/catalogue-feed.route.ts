import { findProject } from '@sens/db/project';
import { readCatalogueFilter } from '@sens/domain/event';
import { isLocale } from '@sens/messages';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Deps } from '../shared/deps.ts';
import { loadCalendarFeed, loadNewsFeed } from './load-feed.ts';

/** A calendar asks again and again; what is five minutes old serves it as well. */
const cacheControl = 'public, max-age=300';

/**
 * The catalogue as a calendar to subscribe to and as news, for the same query as the page. The tag comes of the bytes,
 * so whoever has them already gets 304.
 */
export const catalogueFeed = (deps: Deps) =>
  new Hono().get('/projects/:slug/events.:format{ics|rss}', etag(), async (c) => {
    const project = await findProject(deps.db, { slug: c.req.param('slug') });
    if (!project) return c.notFound();
    const { searchParams } = new URL(c.req.url);
    const wanted = searchParams.get('locale') ?? '';
    const feed = {
      project,
      filter: readCatalogueFilter(searchParams),
      locale: isLocale(wanted) ? wanted : 'en',
    };
    if (c.req.param('format') === 'rss') {
      const { renderNews } = await import('@sens/documents/news');
      return c.body(renderNews(await loadNewsFeed(deps, feed)), 200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        'cache-control': cacheControl,
      });
    }
    const { renderPublicCalendar } = await import('@sens/documents/calendar');
    return c.body(renderPublicCalendar(await loadCalendarFeed(deps, feed)), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${project.slug}.ics"`,
      'cache-control': cacheControl,
    });
  });
