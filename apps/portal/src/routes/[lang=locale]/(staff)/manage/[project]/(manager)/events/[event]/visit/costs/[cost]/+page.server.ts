import { uuid } from '@sens/domain';
import { costInput, costKinds } from '@sens/domain/visit';
import { errorText, m } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { costLabels, costValues, scopeOptions } from '#lib/manage/visit/costs.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The line the address is about; null for a new one. */
function idOf({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>): string | null {
  if (params.cost === 'new') return null;
  if (!uuid.safeParse(params.cost).success) error(404, errorText(locals.locale, 'request.not_found', {}));
  return params.cost;
}

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { locale } = locals;
  const id = idOf({ params, locals });
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [{ event }, costs] = await Promise.all([loadVisit(locals, at), locals.api.visit.costs.query(at)]);
  const line = costs.lines.find((one) => one.id === id);
  if (id !== null && !line) error(404, errorText(locale, 'request.not_found', {}));
  return {
    ...{ event, isNew: id === null },
    known: line ? costValues(locale, line) : { scope: 'visit' },
    labels: costLabels(locale, costs.currency),
    kinds: costKinds.map((kind) => ({ value: kind, label: m.visit_costs_kind(locale, { kind }) })),
    scopes: scopeOptions(locale, costs),
    payers: costs.payers.map((payer) => ({ value: payer.id, label: payer.name })),
  };
};

const costsOf = ({ locals, params }: RequestEvent) =>
  path(locals.locale, 'manage', params.project, 'events', params.event, 'visit', 'costs');

const fieldsOfCodes = { 'visit.payer_unknown': 'payerId', 'visit.cost_scope_unknown': 'scope' } as const;

export const actions: Actions = {
  save: async (event) => {
    const form = readForm(costInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const at = { ...(await visitPlace(event)), id: idOf(event) };
        await event.locals.api.visit.changeCost.mutate({ ...at, cost: form.data });
        redirect(303, `${costsOf(event)}?done=costs`);
      },
      fieldsOfCodes,
    );
  },

  remove: (event) =>
    withApiErrors(event, {}, async () => {
      const id = idOf(event);
      if (id !== null) await event.locals.api.visit.removeCost.mutate({ ...(await visitPlace(event)), id });
      redirect(303, `${costsOf(event)}?done=removed`);
    }),
};
