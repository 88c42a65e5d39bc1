import { errorText } from '@sens/messages';
import { error } from '@sveltejs/kit';
import { assertId } from '#lib/server/open-project.ts';

interface At {
  locals: App.Locals;
  params: { project: string; event: string };
}

/** Where the record of an address is. The API decides on each call who may see and keep it. */
export async function placeOfRecord({ locals, params }: At) {
  assertId(locals, params.event);
  const project = await locals.api.project.bySlug.query({ slug: params.project });
  return { project, at: { projectId: project.id, eventId: params.event } };
}

/** What somebody with a role in the project may do with its records. */
export async function rolesInRecord(locals: App.Locals, projectId: string) {
  const session = await locals.session();
  if (!session) error(401, errorText(locals.locale, 'request.sign_in_required', {}));
  const roles = session.memberships.filter((one) => one.projectId === projectId).map(({ role }) => role);
  const mayManage = session.account.isAdministrator || roles.includes('manager');
  return { mayManage, mayKeep: mayManage || roles.includes('trainer') };
}
