import { offlineHeader, offlineUntil } from '#lib/attendance/offline-until.ts';
import { localText } from '#lib/local-text.ts';
import { assertId } from '#lib/server/open-project.ts';
import { showDossier } from '#lib/visit/dossier.ts';
import { signedDays } from '#lib/visit/signed-lists.ts';
import type { PageServerLoad } from './$types';

/** What its leaders have with them; the phone keeps the page until a day after the visit. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  assertId(locals, params.event);
  const project = await locals.api.project.bySlug.query({ slug: params.project });
  const at = { projectId: project.id, eventId: params.event };
  const [dossier, records, record, sheets] = await Promise.all([
    locals.api.visit.dossier.query(at),
    locals.api.visit.stopRecords.query(at),
    locals.api.record.event.query(at),
    locals.api.evidence.sheets.query(at),
  ]);
  setHeaders({ [offlineHeader]: offlineUntil(dossier.event.endsAt, new Date()).toISOString() });
  return {
    fundingPeriod: project.fundingPeriod,
    project: { id: project.id, slug: project.slug },
    eventId: params.event,
    title: localText(dossier.event.title, locals.locale),
    dossier: showDossier(locals.locale, dossier),
    records: Object.fromEntries(records.map(({ stopId, ...kept }) => [stopId, kept])),
    days: signedDays([...dossier.stops, ...dossier.legs], record, sheets),
  };
};
