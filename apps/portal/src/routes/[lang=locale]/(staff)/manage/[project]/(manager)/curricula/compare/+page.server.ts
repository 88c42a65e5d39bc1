import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** Two versions of a curriculum, named by `before` and `after`. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const [before, after] = [url.searchParams.get('before') ?? '', url.searchParams.get('after') ?? ''];
  assertId(locals, before);
  assertId(locals, after);
  return { comparison: await locals.api.curriculum.compare.query({ projectId: project.id, before, after }) };
};
