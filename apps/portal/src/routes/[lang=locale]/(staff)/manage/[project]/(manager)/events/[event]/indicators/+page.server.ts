import { eventReporting, indicatorOverride } from '@sens/domain/indicator';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Which indicators an event feeds, and why not the others. */
export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const found = await locals.api.indicator.ofEvent.query({ projectId: project.id, eventId: params.event });
  return { reported: found.event, indicators: found.indicators };
};

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.event);
  return { projectId: await projectIdOf(event), eventId: event.params.event };
};

/** A choice of three, because a form cannot leave a yes or no out. */
const decision = z
  .object({
    indicatorId: z.string(),
    feeds: z.enum(['rule', 'yes', 'no'], { message: 'field.choice' }),
    reason: z.string().optional(),
  })
  .transform(({ feeds, ...values }) => ({ ...values, ...(feeds === 'rule' ? {} : { feeds: feeds === 'yes' }) }))
  .pipe(indicatorOverride);

export const actions: Actions = {
  describe: async (event) => {
    const form = readForm(eventReporting, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.indicator.describeEvent.mutate({ ...(await at(event)), ...form.data });
      return { done: 'described' as const };
    });
  },
  override: async (event) => {
    const form = readForm(decision, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.indicator.override.mutate({ ...(await at(event)), ...form.data });
      return { done: form.data.feeds === undefined ? ('restored' as const) : ('overridden' as const) };
    });
  },
};
