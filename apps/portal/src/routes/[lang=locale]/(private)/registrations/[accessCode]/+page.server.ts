import { fail, redirect } from '@sveltejs/kit';
import { consentChoice } from '@sens/domain/consent';
import { showOwn } from '#lib/consent/consent-offer.ts';
import { showMaterials } from '#lib/curriculum/material.ts';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { showOwnAnswers } from '#lib/question/asked-question.ts';
import { readAnswersForm } from '#lib/server/read-answers-form.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { noteFields, noteForm, toNote } from '#lib/server/record/note-form.ts';
import { readTravelForm } from '#lib/server/read-travel-form.ts';
import { ownValues, showJourney } from '#lib/visit/journey.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { api, locale } = locals;
  const found = await api.registration.byAccessCode.query({ accessCode: params.accessCode });
  const materials = await api.curriculum.materialsByAccessCode.query({ accessCode: params.accessCode });
  const { project, event, sessions, person, status, createdAt, queuePlace, cancellable, certificateNumber } = found;
  const { offerExpiresAt, endedBy } = found;
  const travel = await api.visit.byAccessCode.query({ accessCode: params.accessCode });
  const { slug, kind, startsAt, endsAt, timeZone, place, address, side, onlineUrl, language } = event;
  return {
    fundingPeriod: project.fundingPeriod,
    isNew: url.searchParams.get('new') === '1',
    accessCode: params.accessCode,
    accepted: url.searchParams.has('accepted'),
    registration: {
      ...{ person, status, createdAt, queuePlace, cancellable, certificateNumber },
      ...{ offerExpiresAt, endedBy },
    },
    event: {
      ...{ slug, kind, startsAt, endsAt, timeZone, place, address, side, language },
      // The link to join is for those who have a place.
      onlineUrl: status === 'confirmed' ? onlineUrl : null,
      title: localText(event.title, locale),
      cancelled: event.status === 'cancelled',
      over: new Date(endsAt) <= new Date(),
    },
    sessions: sessions.map((session) => ({
      ...{ id: session.id, startsAt: session.startsAt, endsAt: session.endsAt },
      timeZone: session.timeZone ?? timeZone,
      onlineUrl: status === 'confirmed' ? session.onlineUrl : null,
      place: session.place ?? place,
      module: session.moduleTitle && localText(session.moduleTitle, locale),
    })),
    consents: showOwn(locale, await api.consent.byAccessCode.query({ accessCode: params.accessCode })),
    // Before an event begins nobody has met anything.
    completion:
      new Date(startsAt) <= new Date() && event.status !== 'cancelled'
        ? await api.completion.byAccessCode.query({ accessCode: params.accessCode })
        : null,
    questions: showOwnAnswers(locale, await api.question.byAccessCode.query({ accessCode: params.accessCode })),
    feedback: await api.feedback.byAccessCode.query({ accessCode: params.accessCode }),
    answered: url.searchParams.has('answered'),
    travelled: url.searchParams.has('travelled'),
    travel: {
      journey: showJourney(locale, travel.journey),
      values: ownValues(travel),
      changeable: travel.changeable,
    },
    noticeVersion: found.noticeVersion,
    record: await api.record.own.query({ accessCode: params.accessCode }),
    materials: showMaterials(materials, `/api/registrations/${params.accessCode}`, locale),
    project: { slug: project.slug, name: localText(project.name, locale), contactEmail: project.contactEmail },
  };
};

/** Says that the form of the absence note was refused, so that it opens again. */
const ofNote = <F extends { status: number; data: object }>({ status, data }: F) =>
  fail(status, { ...(data as F['data']), which: 'note' as const });

export const actions: Actions = {
  accept: (event) =>
    withApiErrors(event, {}, async () => {
      const { accessCode } = event.params;
      await event.locals.api.registration.acceptOffer.mutate({ accessCode });
      redirect(303, `${path(event.locals.locale, 'registrations', accessCode)}?accepted`);
    }),

  consent: async (event) => {
    const form = readForm(consentChoice, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { accessCode } = event.params;
      await event.locals.api.consent.chooseByAccessCode.mutate({
        ...{ accessCode, locale: event.locals.locale },
        ...form.data,
      });
      return { consent: form.data.given ? ('given' as const) : ('withdrawn' as const) };
    });
  },

  answers: async (event) => {
    const { accessCode } = event.params;
    const { api, locale } = event.locals;
    const formData = await event.request.formData();
    const { asked, answers } = await api.question.byAccessCode.query({ accessCode });
    const keptFiles = new Set(answers.filter(({ kind }) => kind === 'file').map(({ questionId }) => questionId));
    const form = await readAnswersForm(formData, asked, keptFiles);
    if (Object.keys(form.issues).length > 0) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await api.question.answerByAccessCode.mutate({ accessCode, answers: form.given });
      redirect(303, `${path(locale, 'registrations', accessCode)}?answered`);
    });
  },

  note: async (event) => {
    const form = readForm(noteForm, await event.request.formData());
    if (!form.ok) return ofNote(refuse(event, form));
    const answer = await withApiErrors(
      event,
      form.values,
      async () => {
        const { accessCode } = event.params;
        await event.locals.api.record.addOwnNote.mutate({ accessCode, ...(await toNote(form.data)) });
        return { noted: true };
      },
      noteFields,
    );
    return 'noted' in answer ? answer : ofNote(answer);
  },

  feedback: (event) =>
    withApiErrors(event, {}, async () => {
      const { accessCode } = event.params;
      const { token } = await event.locals.api.feedback.open.mutate({ accessCode });
      redirect(303, path(event.locals.locale, 'feedback', token));
    }),

  journey: async (event) => {
    const { accessCode } = event.params;
    const { api, locale } = event.locals;
    const formData = await event.request.formData();
    const { journey } = await api.visit.byAccessCode.query({ accessCode });
    const form = readTravelForm(formData, journey);
    if (Object.keys(form.issues).length > 0) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await api.visit.changeByAccessCode.mutate({ accessCode, ...form.given });
      redirect(303, `${path(locale, 'registrations', accessCode)}?travelled`);
    });
  },

  cancel: (event) =>
    withApiErrors(event, {}, async () => {
      const { accessCode } = event.params;
      await event.locals.api.registration.cancelByAccessCode.mutate({ accessCode });
      redirect(303, path(event.locals.locale, 'registrations', accessCode));
    }),
};
