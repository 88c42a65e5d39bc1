import { errorText } from '@sens/messages';
import { error } from '@sveltejs/kit';
import { offlineHeader, offlineUntil } from '#lib/attendance/offline-until.ts';
import { loadLegRoster } from '#lib/attendance/roster.ts';
import { localText } from '#lib/local-text.ts';
import { assertId } from '#lib/server/open-project.ts';
import { showDossier } from '#lib/visit/dossier.ts';
import type { PageServerLoad } from './$types';

/** The passengers of one leg, to be counted; the phone keeps the page. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  assertId(locals, params.event);
  assertId(locals, params.leg);
  const [project, session] = await Promise.all([
    locals.api.project.bySlug.query({ slug: params.project }),
    locals.session(),
  ]);
  if (!session) error(401, errorText(locals.locale, 'request.sign_in_required', {}));
  const [roster, dossier] = await Promise.all([
    loadLegRoster(locals.api, project.id, params.leg),
    locals.api.visit.dossier.query({ projectId: project.id, eventId: params.event }),
  ]);
  const leg = showDossier(locals.locale, dossier).legs.find(({ id }) => id === params.leg);
  if (!leg) error(404, errorText(locals.locale, 'request.not_found', {}));
  setHeaders({ [offlineHeader]: offlineUntil(leg.endsAt, new Date()).toISOString() });
  return {
    fundingPeriod: project.fundingPeriod,
    accountId: session.account.id,
    roster,
    leg,
    title: localText(dossier.event.title, locals.locale),
  };
};
