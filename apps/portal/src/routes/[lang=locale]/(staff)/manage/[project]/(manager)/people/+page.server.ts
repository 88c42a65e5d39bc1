import { z } from 'zod';
import type { PageServerLoad } from './$types';

const asked = z.object({
  q: z.string().max(200).catch(''),
  duplicates: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const { q, duplicates, page } = asked.parse(Object.fromEntries(url.searchParams));
  const list = await locals.api.participant.list.query({
    ...{ projectId: project.id, locale: locals.locale, search: q, duplicates: duplicates === '1', page },
  });
  return { ...list, asked: { q, duplicates: duplicates === '1', page } };
};
