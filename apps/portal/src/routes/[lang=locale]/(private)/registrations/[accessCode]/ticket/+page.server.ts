import { offlineHeader } from '#lib/attendance/offline-until.ts';
import { localText } from '#lib/local-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { accessCode } = params;
  const ticket = await locals.api.registration.ticket.query({ accessCode });
  const { project, event, person, side, status, code, qr } = ticket;
  // Kept until the event is over. One that became void is kept in the place of the one that was valid.
  setHeaders({ [offlineHeader]: new Date(event.endsAt).toISOString() });
  return {
    ...{ accessCode, person, side, status, code, qr },
    fundingPeriod: project.fundingPeriod,
    event: { ...event, title: localText(event.title, locals.locale) },
  };
};
