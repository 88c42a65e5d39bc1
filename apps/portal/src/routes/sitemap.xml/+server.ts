import { error } from '@sveltejs/kit';
import { renderSitemap, renderSitemapIndex } from '#lib/server/render-sitemap.ts';
import type { RequestHandler } from './$types';

/** Every public page in every language. A server with very many events gives an index of parts instead. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const asked = url.searchParams.get('part') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(asked)) error(404);
  const part = Number(asked);
  const [{ parts, events }, { projects, only }] = await Promise.all([
    locals.api.event.addresses.query({ part }),
    locals.api.project.list.query(),
  ]);
  if (part > parts) error(404);
  // With one project the bare address shows that project's page, which has an address of its own.
  const first = [
    ...(only ? [] : [[]]),
    ['verify'],
    ...projects.map(({ slug }) => ['projects', slug]),
    ...projects.filter(({ publicFigures }) => publicFigures).map(({ slug }) => ['projects', slug, 'figures']),
  ];
  const pages = [
    ...(part === 1 ? first : []),
    ...events.map(({ project, event }) => ['projects', project, 'events', event]),
  ];
  const whole = parts > 1 && !url.searchParams.has('part');
  return new Response(whole ? renderSitemapIndex(url.origin, parts) : renderSitemap(url.origin, pages), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
};
