import { uuid } from '@sens/domain';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  return locals.api.participant.duplicates.query({ projectId: project.id });
};

const decision = z.object({ firstId: uuid, secondId: uuid, decision: z.enum(['apart', 'again']) });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(decision, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { firstId, secondId, decision: decided } = form.data;
      await event.locals.api.participant.decideDistinct.mutate({
        projectId: await projectIdOf(event),
        participantIds: [firstId, secondId],
        distinct: decided === 'apart',
      });
      return { decided };
    });
  },
};
