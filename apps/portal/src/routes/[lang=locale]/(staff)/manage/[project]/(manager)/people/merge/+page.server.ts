import { uuid } from '@sens/domain';
import { mergeInput } from '@sens/domain/participant';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

const asked = z.object({ kept: uuid, other: uuid });

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const ids = asked.safeParse(Object.fromEntries(url.searchParams));
  if (!ids.success) error(404, errorText(locals.locale, 'request.not_found', {}));
  const pair = { keptId: ids.data.kept, otherId: ids.data.other };
  return { preview: await locals.api.participant.previewMerge.query({ projectId: project.id, ...pair }) };
};

/** The form names both records and which of them is to be shown. */
const mergeForm = z.object({
  firstId: uuid,
  secondId: uuid,
  keptId: uuid,
  reason: mergeInput.shape.reason,
});

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(mergeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { firstId, secondId, keptId, reason } = form.data;
    const otherId = keptId === firstId ? secondId : firstId;
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.participant.merge.mutate({ projectId: await projectIdOf(event), keptId, otherId, reason });
      const { locals, params } = event;
      redirect(303, `${path(locals.locale, 'manage', params.project, 'people', keptId)}?done=merged`);
    });
  },
};
