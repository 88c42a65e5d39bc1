import { path } from '#lib/paths.ts';
import type { RequestHandler } from './$types';

/** The bare address opens in the visitor's language. */
export const GET: RequestHandler = ({ locals, url }) =>
  new Response(null, {
    status: 302,
    headers: { location: path(locals.locale) + url.search, vary: 'Accept-Language, Cookie' },
  });
