import { uuid } from '@sens/domain';
import { consentTextInput } from '@sens/domain/consent';
import { compareText } from '@sens/messages';
import { z } from 'zod';
import { localText } from '#lib/local-text.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

const atOnce = 50;
const pageNumber = z.coerce.number().int().min(1).catch(1);

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const at = { projectId: project.id };
  const { api, locale } = locals;
  const [versions, standing] = await Promise.all([api.consent.list.query(at), api.consent.people.query(at)]);
  const titleOf = (purposeId: string) => {
    const latest = versions.find((version) => version.purposeId === purposeId && version.publishedAt !== null);
    return localText(latest?.title ?? {}, locale);
  };
  const people = standing
    .map((entry) => ({ ...entry, consent: titleOf(entry.purposeId) }))
    .toSorted(
      (one, other) =>
        compareText(locale, one.familyName, other.familyName) || compareText(locale, one.givenName, other.givenName),
    );
  const pages = Math.max(1, Math.ceil(people.length / atOnce));
  const page = Math.min(pageNumber.parse(url.searchParams.get('page') ?? 1), pages);
  return {
    purposes: [...Map.groupBy(versions, ({ purposeId }) => purposeId)].map(([purposeId, all]) => ({ purposeId, all })),
    people: people.slice((page - 1) * atOnce, page * atOnce),
    ...{ page, pages },
  };
};

const draftForm = consentTextInput.extend({ purposeId: uuid });
const publishForm = z.object({ purposeId: uuid });

export const actions: Actions = {
  create: async (event) => {
    const form = readForm(consentTextInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.consent.create.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { done: 'created' as const };
    });
  },

  write: async (event) => {
    const form = readForm(draftForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.consent.writeDraft.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { done: 'written' as const };
    });
  },

  publish: async (event) => {
    const form = readForm(publishForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.consent.publish.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { done: 'published' as const };
    });
  },
};
