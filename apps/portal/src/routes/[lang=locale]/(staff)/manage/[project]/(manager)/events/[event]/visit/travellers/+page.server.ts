import { uuid } from '@sens/domain';
import { ownWay } from '@sens/domain/visit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import { showDossier } from '#lib/visit/dossier.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const { event } = await loadVisit(locals, at);
  return { event, dossier: showDossier(locals.locale, await locals.api.visit.dossier.query(at)) };
};

const everybody = 'everybody';
const where = z.union([uuid, z.literal(everybody), z.literal(ownWay)], { message: 'field.choice' });
/** Each leg has a form of its own; one of them is posted. */
const choice = z.object({ board: z.record(uuid, z.object({ registrationId: uuid, where })) });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(choice, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const at = await visitPlace(event);
      for (const [legId, { registrationId, where: chosen }] of Object.entries(form.data.board)) {
        const pickUpId = chosen === everybody || chosen === ownWay ? null : chosen;
        const boards = chosen !== ownWay;
        await event.locals.api.visit.board.mutate({ ...at, legId, registrationId, boards, pickUpId });
      }
      return { done: 'boarded' as const };
    });
  },
};
