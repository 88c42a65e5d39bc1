import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.import);
  const { project } = await parent();
  return { list: await locals.api.completion.resultImport.query({ projectId: project.id, importId: params.import }) };
};

const chosenRows = z.object({ lines: z.array(z.coerce.number().int().min(1)).max(5000) });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(chosenRows, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    assertId(event.locals, event.params.import);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const projectId = await projectIdOf(event);
        await event.locals.api.completion.confirmResults.mutate({
          ...{ projectId, importId: event.params.import, ...form.data },
        });
        return { confirmed: true };
      },
      { 'import.nothing_chosen': 'lines' },
    );
  },
};
