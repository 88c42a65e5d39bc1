import { localText } from '#lib/local-text.ts';
import type { PageServerLoad } from './$types';

/** Whom to write to: the mailbox of each project. */
export const load: PageServerLoad = async ({ locals: { api, locale } }) => {
  const { projects } = await api.project.list.query();
  return {
    contacts: projects.map(({ slug, name, contactEmail }) => ({ slug, name: localText(name, locale), contactEmail })),
  };
};
