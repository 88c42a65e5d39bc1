import { withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import { showJourney } from '#lib/visit/journey.ts';
import { signedDays } from '#lib/visit/signed-lists.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [{ event, plan }, records, record, sheets] = await Promise.all([
    loadVisit(locals, at),
    locals.api.visit.stopRecords.query(at),
    locals.api.record.event.query(at),
    locals.api.evidence.sheets.query(at),
  ]);
  const legs = plan.legs.map((leg) => ({ ...leg, seatsLeft: leg.seats === null ? null : leg.seats - leg.taken }));
  const journey = showJourney(locals.locale, { ...plan.settings, ...plan, needs: [], legs });
  return {
    event,
    entries: journey?.entries ?? [],
    seats: Object.fromEntries(plan.legs.map(({ id, seats, taken }) => [id, { seats, taken }])),
    records: Object.fromEntries(records.map(({ stopId, ...kept }) => [stopId, kept])),
    days: signedDays([...plan.stops, ...plan.legs], record, sheets),
    hosts: plan.hosts.map(({ id, organisation, contactName, address, accessCode, confirmedAt, remark }) => ({
      ...{ id, organisation, contactName, address, accessCode, confirmedAt, remark },
    })),
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  tell: (event) => withApiErrors(event, {}, async () => event.locals.api.visit.tell.mutate(await visitPlace(event))),
};
