import type { RequestHandler } from './$types';

/** Search engines may read every page; what they should not show says so itself. */
export const GET: RequestHandler = ({ url }) =>
  new Response(`User-agent: *\nDisallow: /api/\n\nSitemap: ${url.origin}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
