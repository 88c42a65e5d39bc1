import { uuid } from '@sens/domain';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  assertId(locals, params.participant);
  const { project } = await parent();
  const at = { projectId: project.id, participantId: params.participant };
  return { person: await locals.api.participant.byId.query(at), isMerged: url.searchParams.get('done') === 'merged' };
};

export const actions: Actions = {
  undo: async (event) => {
    const form = readForm(z.object({ mergeId: uuid }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.participant.undoMerge.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { undone: true };
    });
  },
};
