import { uuid } from '@sens/domain';
import { consentChoice } from '@sens/domain/consent';
import { showOwn } from '#lib/consent/consent-offer.ts';
import { localText } from '#lib/local-text.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { timeZoneOfSides } from '#lib/server/time-zones.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const people = await locals.api.consent.mine.query();
  return {
    people: people.map(({ id, givenName, familyName, side, projectName, consents }) => ({
      ...{ id, givenName, familyName },
      project: localText(projectName, locals.locale),
      consents: showOwn(locals.locale, consents),
      timeZone: timeZoneOfSides([side]),
    })),
  };
};

const choiceForm = consentChoice.extend({ participantId: uuid });

export const actions: Actions = {
  consent: async (event) => {
    const form = readForm(choiceForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.consent.chooseMine.mutate({ ...form.data, locale: event.locals.locale });
      return { consent: form.data.given ? ('given' as const) : ('withdrawn' as const) };
    });
  },
};
