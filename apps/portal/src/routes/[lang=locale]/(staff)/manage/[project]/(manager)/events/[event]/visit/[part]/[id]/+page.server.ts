import { uuid } from '@sens/domain';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { hostValues, isPart, legValues, partOf, stopValues } from '#lib/manage/visit/plan-values.ts';
import { path } from '#lib/paths.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import { readHostForm, readLegForm, readStopForm, withNewPickUp } from '#lib/server/read-plan-form.ts';
import { timeZonesOf } from '#lib/server/time-zones.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Which part the address is about; its id is null for a new one. */
function whatOf({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>) {
  const isNew = params.id === 'new';
  if (!isPart(params.part) || !(isNew || uuid.safeParse(params.id).success)) {
    error(404, errorText(locals.locale, 'request.not_found', {}));
  }
  return { part: partOf[params.part], id: isNew ? null : params.id };
}

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { part, id } = whatOf({ params, locals });
  const { project } = await parent();
  const { event, plan } = await loadVisit(locals, { projectId: project.id, eventId: params.event });
  const known = () => {
    const host = plan.hosts.find((one) => one.id === id);
    const stop = plan.stops.find((one) => one.id === id);
    const leg = plan.legs.find((one) => one.id === id);
    if (part === 'host' && host) return hostValues(host);
    if (part === 'stop' && stop) return stopValues(stop);
    if (part === 'leg' && leg) return legValues(leg);
    error(404, errorText(locals.locale, 'request.not_found', {}));
  };
  return {
    ...{ event, part, isNew: id === null },
    known: id === null ? { timeZone: event.timeZone } : known(),
    hosts: plan.hosts.map((host) => ({ value: host.id, label: host.organisation })),
    zones: [...new Set([event.timeZone, ...project.sides.flatMap(timeZonesOf)])],
  };
};

const planOf = ({ locals, params }: RequestEvent) =>
  path(locals.locale, 'manage', params.project, 'events', params.event, 'visit');

const fieldsOfCodes = {
  'visit.seats_below_taken': 'seats',
  'visit.pick_up_in_use': 'pickUps',
  'visit.host_unknown': 'hostId',
} as const;

const remove = (event: RequestEvent) =>
  withApiErrors(event, {}, async () => {
    const { part, id } = whatOf(event);
    if (id !== null) await event.locals.api.visit.removePart.mutate({ ...(await visitPlace(event)), part, id });
    redirect(303, `${planOf(event)}?done=removed`);
  });

export const actions: Actions = {
  // One action for all buttons: the one for another row posts to the address of the page.
  default: async (event) => {
    const { part, id } = whatOf(event);
    const formData = await event.request.formData();
    if (formData.get('ask') === 'remove') return remove(event);
    const more = withNewPickUp(formData);
    if (more) return { values: more };
    const { visit } = event.locals.api;
    const at = { ...(await visitPlace(event)), id };
    const done = () => redirect(303, `${planOf(event)}?done=saved`);
    if (part === 'host') {
      const form = readHostForm(formData);
      if (!form.ok) return refuse(event, form);
      return withApiErrors(event, form.values, async () => {
        await visit.changeHost.mutate({ ...at, host: form.data });
        done();
      });
    }
    if (part === 'stop') {
      const form = readStopForm(formData);
      if (!form.ok) return refuse(event, form);
      return withApiErrors(
        event,
        form.values,
        async () => {
          await visit.changeStop.mutate({ ...at, stop: form.data });
          done();
        },
        fieldsOfCodes,
      );
    }
    const form = readLegForm(formData);
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        await visit.changeLeg.mutate({ ...at, leg: form.data });
        done();
      },
      fieldsOfCodes,
    );
  },
};
