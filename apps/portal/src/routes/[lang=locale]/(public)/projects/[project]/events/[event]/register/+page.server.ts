import { registrationInput } from '@sens/domain/registration';
import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { showOffers } from '#lib/consent/consent-offer.ts';
import type { FormFailure } from '#lib/form.ts';
import { path } from '#lib/paths.ts';
import { isFile, showQuestions } from '#lib/question/asked-question.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { describeEvent, loadEvent } from '#lib/server/load-event.ts';
import { readTravelForm } from '#lib/server/read-travel-form.ts';
import { readAnswersForm } from '#lib/server/read-answers-form.ts';
import { regionOptions } from '#lib/server/region-options.ts';
import { rememberDetails } from '#lib/server/remember-details.ts';
import { showJourney } from '#lib/visit/journey.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const [{ project, event }, known] = await Promise.all([loadEvent(locals.api, params), rememberDetails(locals)]);
  return {
    fundingPeriod: project.fundingPeriod,
    event: describeEvent({ project, event }, locals.locale),
    sides: project.sides,
    regions: regionOptions(locals.locale, project.sides),
    known,
    questions: showQuestions(locals.locale, await locals.api.question.asked.query(placeOf(project, event))),
    journey: showJourney(locals.locale, await locals.api.visit.journey.query(placeOf(project, event))),
    offers: showOffers(locals.locale, await locals.api.consent.current.query({ projectId: project.id })),
    /** Sending the form twice gives one registration. */
    idempotencyKey: crypto.randomUUID(),
  };
};

/** A refusal; where it is about files alone, on the step on which they are chosen. */
function again({ status, data }: ActionFailure<FormFailure>, files: ReadonlySet<string>) {
  const wrong = Object.keys(data.issues);
  const onlyFiles = wrong.length > 0 && wrong.every((key) => files.has(key));
  return fail(status, { ...data, step: onlyFiles ? ('check' as const) : ('details' as const) });
}

const placeOf = (project: { id: string }, event: { id: string }) => ({ projectId: project.id, eventId: event.id });

/** The steps of the form: filling it in, checking the answers, changing them, sending them. */
export const actions: Actions = {
  default: async (event) => {
    const { locals, params } = event;
    const formData = await event.request.formData();
    const step = formData.get('step');
    const form = readForm(registrationInput, formData, (tree) => ({ ...tree, locale: locals.locale }));
    if (step === 'change') return { step: 'details' as const, values: form.values };
    const { project, event: found } = await loadEvent(locals.api, params);
    const at = placeOf(project, found);
    const asked = await locals.api.question.asked.query(at);
    // Files are chosen beside the button that sends the form.
    const answers = await readAnswersForm(
      formData,
      step === 'send' ? asked : asked.filter((question) => !isFile(question)),
    );
    const travel = readTravelForm(formData, await locals.api.visit.journey.query(at));
    const issues = { ...answers.issues, ...travel.issues };
    if (!form.ok) return refuse(event, { ...form, issues: { ...form.issues, ...issues } });
    const files = new Set(asked.filter(isFile).map(({ id }) => `answers.${id}`));
    if (Object.keys(issues).length > 0) return again(refuse(event, { values: form.values, issues }), files);
    if (step !== 'send') return { step: 'check' as const, values: form.values };

    const sent = await withApiErrors(event, form.values, async () => {
      const { accessCode } = await locals.api.registration.register.mutate({
        ...form.data,
        ...at,
        answers: answers.given,
      });
      redirect(303, `${path(locals.locale, 'registrations', accessCode)}?new=1`);
    });
    return again(sent, files);
  },
};
