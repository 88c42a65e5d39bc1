import { email, line, uuid } from '@sens/domain';
import { roles, type Role } from '@sens/domain/account';
import { compareText } from '@sens/messages';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { homeOf } from '#lib/server/home-of.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const [members, session] = await Promise.all([
    locals.api.project.members.query({ projectId: project.id }),
    locals.session(),
  ]);
  const sorted = members.toSorted((one, other) => compareText(locals.locale, one.name, other.name));
  const { searchParams } = url;
  const toRemove = members.find(
    ({ accountId, role }) => accountId === searchParams.get('remove') && role === searchParams.get('role'),
  );
  return {
    groups: roles.map((role) => ({ role, members: sorted.filter((member) => member.role === role) })),
    ownId: session?.account.id ?? null,
    toRemove: toRemove ?? null,
  };
};

const role = z.enum(roles, { message: 'field.choice' });
const addForm = z.object({ name: line(200), email, role });
const removeForm = z.object({ accountId: uuid, role });

export const actions: Actions = {
  add: async (event) => {
    const form = readForm(addForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      const { name } = await event.locals.api.project.addMember.mutate({ projectId, ...form.data });
      return { added: name };
    });
  },

  remove: async (event) => {
    const form = readForm(removeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const removed = await withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      await event.locals.api.project.removeMember.mutate({ projectId, ...form.data });
      return { projectId };
    });
    if (!('projectId' in removed)) return removed;
    await leaveIfOwn(event, { projectId: removed.projectId, ...form.data });
    return { removed: true };
  },
};

/** Somebody who is no manager any more is taken to where their other work is. */
async function leaveIfOwn(
  { locals }: RequestEvent,
  taken: { projectId: string; accountId: string; role: Role },
): Promise<void> {
  const session = await locals.session();
  if (!session || session.account.id !== taken.accountId) return;
  if (session.account.isAdministrator || taken.role !== 'manager') return;
  const memberships = session.memberships.filter((one) => one.projectId !== taken.projectId || one.role !== taken.role);
  redirect(303, homeOf(locals.locale, { ...session, memberships }));
}
