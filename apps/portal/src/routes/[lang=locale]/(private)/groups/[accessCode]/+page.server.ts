import { uniqueSeats } from '#lib/group/seats.ts';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { regionOptions } from '#lib/server/region-options.ts';
import { readPeopleForm } from '#lib/server/read-people-form.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { m } from '@sens/messages';
import { fail, redirect, type RequestEvent as AnyEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const dones = ['named', 'replaced', 'returned'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { project, event, ...group } = await locals.api.group.byAccessCode.query({ accessCode: params.accessCode });
  return {
    ...group,
    fundingPeriod: project.fundingPeriod,
    regions: regionOptions(locals.locale, project.sides),
    accessCode: params.accessCode,
    isNew: url.searchParams.has('new'),
    told: dones.find((name) => url.searchParams.get('done') === name) ?? null,
    /** The number of the seat for which somebody else is to be named. */
    toReplace: Number(url.searchParams.get('replace')) || null,
    event: { ...event, title: localText(event.title, locals.locale) },
    project: { slug: project.slug, name: localText(project.name, locals.locale), contactEmail: project.contactEmail },
  };
};

const done = ({ locals, params }: AnyEvent, what: (typeof dones)[number]) =>
  redirect(303, `${path(locals.locale, 'groups', params['accessCode'] ?? '')}?done=${what}`);

const refuseWith = (values: Record<string, string | readonly string[]>, field: string, message: string) =>
  fail(422, { values, issues: { [field]: message }, message });

export const actions: Actions = {
  name: async (event) => {
    const form = readPeopleForm(await event.request.formData());
    if (!form.ok) return refuse(event, form);
    if (form.data.length === 0) return refuseWith(form.values, 'people', m.groups_nothing_named(event.locals.locale));
    const { accessCode } = event.params;
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.group.name.mutate({ accessCode, people: form.data });
      done(event, 'named');
    });
  },

  replace: async (event) => {
    const form = readPeopleForm(await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const person = form.data[0];
    if (!person) return refuseWith(form.values, 'people', m.groups_nothing_named(event.locals.locale));
    const { accessCode } = event.params;
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.group.replace.mutate({ accessCode, person });
      done(event, 'replaced');
    });
  },

  giveBack: async (event) => {
    const seats = uniqueSeats((await event.request.formData()).getAll('seats[]'));
    if (seats.length === 0) return refuseWith({}, 'seats', m.groups_give_back_none(event.locals.locale));
    const { accessCode } = event.params;
    return withApiErrors(event, { 'seats[]': seats.map(String) }, async () => {
      await event.locals.api.group.giveBack.mutate({ accessCode, seats });
      done(event, 'returned');
    });
  },

  cancel: (event) =>
    withApiErrors(event, {}, async () => {
      const { accessCode } = event.params;
      await event.locals.api.group.cancelByAccessCode.mutate({ accessCode });
      redirect(303, path(event.locals.locale, 'groups', accessCode));
    }),
};
