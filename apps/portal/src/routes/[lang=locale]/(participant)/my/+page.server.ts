import { localText } from '#lib/local-text.ts';
import { showOwnAnswer } from '#lib/question/asked-question.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const [registrations, toGive, answers] = await Promise.all([
    locals.api.registration.mine.query(),
    locals.api.feedback.mine.query(),
    locals.api.question.mine.query(),
  ]);
  const now = new Date();
  const mine = registrations.map(({ eventTitle, eventStatus, status, ...registration }) => ({
    id: registration.id,
    accessCode: registration.accessCode,
    title: localText(eventTitle, locals.locale),
    kind: registration.eventKind,
    startsAt: registration.startsAt,
    endsAt: registration.endsAt,
    timeZone: registration.timeZone,
    place: registration.place,
    status: eventStatus === 'cancelled' ? ('event_cancelled' as const) : status,
    minutes: registration.minutes,
    feedback: toGive.includes(registration.id),
    completed: registration.completedOn !== null,
    over: new Date(registration.endsAt) <= now,
    answers: answers
      .filter(({ registrationId }) => registrationId === registration.id)
      .map((answer) => showOwnAnswer(locals.locale, answer)),
  }));
  const session = await locals.session();
  return {
    email: session?.account.email ?? '',
    upcoming: mine.filter(({ over }) => !over),
    past: mine.filter(({ over }) => over).reverse(),
  };
};
