import { uuid } from '@sens/domain';
import { rollCallInput } from '@sens/domain/attendance';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { offlineHeader, offlineUntil } from '#lib/attendance/offline-until.ts';
import { loadRoster } from '#lib/attendance/roster.ts';
import { path } from '#lib/paths.ts';
import { refuseMarks } from '#lib/server/attendance/refuse-marks.ts';
import { toMarks } from '#lib/server/attendance/to-marks.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The project and the account that an address and its visitor stand for. */
async function whoAndWhere({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
  const [project, session] = await Promise.all([
    locals.api.project.bySlug.query({ slug: params.project }),
    locals.session(),
  ]);
  if (!uuid.safeParse(params.session).success) error(404, errorText(locals.locale, 'request.not_found', {}));
  if (!session) error(401, errorText(locals.locale, 'request.sign_in_required', {}));
  return { project, accountId: session.account.id };
}

export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
  const { project, accountId } = await whoAndWhere({ locals, params });
  const roster = await loadRoster(locals.api, project.id, params.session);
  setHeaders({ [offlineHeader]: offlineUntil(roster.session.endsAt, new Date()).toISOString() });
  const saved = Number(url.searchParams.get('saved') ?? Number.NaN);
  return {
    ...{ accountId, roster, sides: project.sides },
    fundingPeriod: project.fundingPeriod,
    saved: Number.isInteger(saved) ? saved : null,
  };
};

export const actions: Actions = {
  /** The roll call without JavaScript. */
  default: async (event) => {
    const form = readForm(rollCallInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { project, accountId } = await whoAndWhere(event);
    let saved = 0;
    const refusal = await withApiErrors(event, form.values, async () => {
      const at = { projectId: project.id, sessionId: event.params.session };
      const { session, people } = await event.locals.api.attendance.roster.query(at);
      const marks = toMarks(form.data.rows, { session, people, accountId }, new Date());
      saved = marks.length;
      if (saved === 0) return null;
      const answers = await event.locals.api.attendance.submit.mutate({ projectId: project.id, marks });
      return refuseMarks(event.locals.locale, form, marks, answers);
    });
    if (refusal) return refusal;
    const here = path(event.locals.locale, 'roll-call', event.params.project, event.params.session);
    redirect(303, `${here}?saved=${saved}`);
  },
};
