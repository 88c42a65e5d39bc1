import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import { encodeFile, uploadedFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const event = await locals.api.event.byId.query({ projectId: project.id, eventId: params.event });
  return { event: { id: event.id, title: event.title } };
};

const listForm = z.object({ list: uploadedFile });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(listForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    assertId(event.locals, event.params.event);
    const { list } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { importId } = await event.locals.api.completion.previewResults.mutate({
          ...{ projectId: await projectIdOf(event), eventId: event.params.event },
          ...{ fileName: list.name, content: await encodeFile(list) },
        });
        const { project, event: eventId } = event.params;
        redirect(
          303,
          path(event.locals.locale, 'manage', project, 'events', eventId, 'completion', 'import', importId),
        );
      },
      {
        'import.file_unreadable': 'list',
        'import.file_empty': 'list',
        'import.header_missing': 'list',
        'import.too_many_rows': 'list',
        'completion.result_column_missing': 'list',
      },
    );
  },
};
