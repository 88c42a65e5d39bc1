import { path } from '#lib/paths.ts';
import type { RequestHandler } from './$types';

/** The code on the room's screen opens its page in the language of whoever scans it. */
export const GET: RequestHandler = ({ locals, params, url }) =>
  new Response(null, {
    status: 302,
    headers: {
      location: path(locals.locale, 'arrive', params.project, params.session) + url.search,
      vary: 'Accept-Language, Cookie',
    },
  });
