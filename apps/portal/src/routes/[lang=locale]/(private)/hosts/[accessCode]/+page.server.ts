import { paragraphs } from '@sens/domain';
import { diets } from '@sens/domain/visit';
import { m } from '@sens/messages';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { locale } = locals;
  const found = await locals.api.visit.hostPage.query({ accessCode: params.accessCode });
  const count = (wanted: string) => found.diets.find(({ diet }) => diet === wanted)?.count ?? 0;
  return {
    fundingPeriod: found.project.fundingPeriod,
    contactEmail: found.project.contactEmail,
    event: {
      title: localText(found.event.title, locale),
      timeZone: found.event.timeZone,
      cancelled: found.event.status === 'cancelled',
    },
    host: { ...found.host, offers: localText(found.host.offers, locale) },
    stops: found.stops.map(({ id, title, startsAt, endsAt, timeZone, place }) => ({
      ...{ id, startsAt, endsAt, timeZone, place, title: localText(title, locale) },
    })),
    travellers: found.travellers,
    diets: diets
      .filter((diet) => count(diet) > 0)
      .map((diet) => m.host_page_diet(locale, { diet, count: count(diet) })),
    confirmable: found.confirmable,
    done: url.searchParams.has('confirmed'),
  };
};

const confirmation = z.object({ remark: paragraphs(1000).optional() });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(confirmation, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { accessCode } = event.params;
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.visit.confirmHost.mutate({ accessCode, ...form.data });
      redirect(303, `${path(event.locals.locale, 'hosts', accessCode)}?confirmed`);
    });
  },
};
