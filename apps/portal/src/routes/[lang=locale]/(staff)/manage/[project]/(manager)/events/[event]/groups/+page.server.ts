import { extensionInput } from '@sens/domain/group';
import { localTimeOf } from '@sens/domain/event';
import { uuid } from '@sens/domain';
import { z } from 'zod';
import { toInstant } from '#lib/server/read-rules-form.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, groups] = await Promise.all([locals.api.event.byId.query(at), locals.api.group.list.query(at)]);
  const going = event.status === 'published' && new Date(event.endsAt) > new Date();
  return {
    extending: url.searchParams.get('extend'),
    event: { id: event.id, title: event.title, timeZone: event.timeZone, going },
    groups: groups.map((group) => ({
      ...group,
      clock: localTimeOf(new Date(group.namedUntil), event.timeZone).slice(0, 16),
    })),
  };
};

const which = z.object({ groupId: uuid });
const extension = extensionInput.extend(which.shape);

export const actions: Actions = {
  extend: async (event) => {
    const { locals, params } = event;
    assertId(locals, params.event);
    const at = { projectId: await projectIdOf(event), eventId: params.event };
    const { timeZone } = await locals.api.event.byId.query(at);
    const form = readForm(extension, await event.request.formData(), (tree) => ({
      ...tree,
      namedUntil: toInstant(tree['namedUntil'], timeZone),
    }));
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        await locals.api.group.extend.mutate({ projectId: at.projectId, ...form.data });
        return { done: 'extended' as const };
      },
      { 'field.date_order': 'namedUntil' },
    );
  },

  release: async (event) => {
    const form = readForm(which, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.group.release.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { done: 'released' as const };
    });
  },

  cancel: async (event) => {
    const form = readForm(which, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.group.cancel.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { done: 'cancelled' as const };
    });
  },
};
