import { withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import { showJourney } from '#lib/visit/journey.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const { event, plan } = await loadVisit(locals, { projectId: project.id, eventId: params.event });
  const legs = plan.legs.map((leg) => ({ ...leg, seatsLeft: leg.seats === null ? null : leg.seats - leg.taken }));
  const journey = showJourney(locals.locale, { ...plan.settings, ...plan, needs: [], legs });
  return {
    event,
    entries: journey?.entries ?? [],
    seats: Object.fromEntries(plan.legs.map(({ id, seats, taken }) => [id, { seats, taken }])),
    hosts: plan.hosts.map(({ id, organisation, contactName, address, accessCode, confirmedAt, remark }) => ({
      ...{ id, organisation, contactName, address, accessCode, confirmedAt, remark },
    })),
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  tell: (event) => withApiErrors(event, {}, async () => event.locals.api.visit.tell.mutate(await visitPlace(event))),
};
