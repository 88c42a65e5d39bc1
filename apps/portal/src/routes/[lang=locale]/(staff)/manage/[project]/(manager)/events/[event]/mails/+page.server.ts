import { isLocale } from '@sens/messages';
import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** Every mail about the event, in the language that the address asks for. */
export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const wanted = url.searchParams.get('language') ?? undefined;
  const language = isLocale(wanted) ? wanted : locals.locale;
  const [{ id, title }, mails] = await Promise.all([
    locals.api.event.byId.query(at),
    locals.api.registration.mailPreviews.query({ ...at, locale: language }),
  ]);
  return { event: { id, title }, language, mails };
};
