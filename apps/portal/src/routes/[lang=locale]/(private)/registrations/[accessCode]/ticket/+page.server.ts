import { z } from 'zod';
import { offlineHeader } from '#lib/attendance/offline-until.ts';
import { localText } from '#lib/local-text.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** People come before an event begins, and a session of its last day may be marked after it. */
const around = 12 * 3600 * 1000;

function isOn({ startsAt, endsAt }: { startsAt: string; endsAt: string }): boolean {
  const now = Date.now();
  return Date.parse(startsAt) - around <= now && now <= Date.parse(endsAt) + around;
}

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { accessCode } = params;
  const ticket = await locals.api.registration.ticket.query({ accessCode });
  const { project, event, person, side, status, code, qr } = ticket;
  // Kept until the event is over. One that became void is kept in the place of the one that was valid.
  setHeaders({ [offlineHeader]: new Date(event.endsAt).toISOString() });
  return {
    ...{ accessCode, person, side, status, code, qr },
    arrivable: code !== null && isOn(event),
    fundingPeriod: project.fundingPeriod,
    event: { ...event, title: localText(event.title, locals.locale) },
  };
};

export const actions: Actions = {
  arrive: async (event) => {
    const schema = z.object({ code: z.string().trim().min(1, { message: 'field.required' }).max(50) });
    const form = readForm(schema, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { accessCode } = event.params;
        const { outcome } = await event.locals.api.attendance.arriveByAccessCode.mutate({ accessCode, ...form.data });
        return { arrived: outcome };
      },
      { 'attendance.arrival_code_wrong': 'code' },
    );
  },
};
