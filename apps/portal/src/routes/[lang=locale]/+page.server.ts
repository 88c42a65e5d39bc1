import { localText } from '#lib/local-text.ts';
import { loadCatalogue } from '#lib/server/load-catalogue.ts';
import type { PageServerLoad } from './$types';

/** The list of projects; with one project, that project's home. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const { projects, only } = await locals.api.project.list.query();
  if (only) return loadCatalogue(locals, only, url);
  return {
    projects: projects.map(({ slug, acronym, name, programme, startsOn, endsOn }) => ({
      ...{ slug, startsOn, endsOn },
      acronym: localText(acronym, locals.locale),
      name: localText(name, locals.locale),
      programme: localText(programme, locals.locale),
    })),
  };
};
