import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import type { PageServerLoad } from './$types';

/** The visits somebody leads. */
export const load: PageServerLoad = async ({ locals }) => {
  const [visits, session] = await Promise.all([locals.api.visit.mine.query(), locals.session()]);
  const slugs = new Map((session?.memberships ?? []).map(({ projectId, projectSlug }) => [projectId, projectSlug]));
  return {
    visits: visits.flatMap(({ projectId, eventId, title, ...span }) => {
      const slug = slugs.get(projectId);
      if (slug === undefined) return [];
      return [
        {
          ...span,
          eventId,
          title: localText(title, locals.locale),
          href: path(locals.locale, 'visits', slug, eventId),
        },
      ];
    }),
  };
};
