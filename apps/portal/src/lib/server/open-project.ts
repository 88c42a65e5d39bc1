import { uuid } from '@sens/domain';
import { errorText, m } from '@sens/messages';
import { error } from '@sveltejs/kit';
import type { ApiOutputs } from './api.ts';

export type ManagedProject = ApiOutputs['project']['bySlug'];

export interface OpenProject {
  readonly project: ManagedProject;
  /** Managers and administrators; auditors only read the indicators. */
  readonly mayManage: boolean;
}

/**
 * The project of a workspace page, for somebody with a role in it. The API decides again on each call.
 *
 * @param slug the project's part of the address
 * @throws HttpError 403 for somebody who may neither manage nor audit it; the API's error for an unknown project
 */
export async function openProject(locals: App.Locals, slug: string): Promise<OpenProject> {
  const [project, session] = await Promise.all([locals.api.project.bySlug.query({ slug }), locals.session()]);
  const roles = (session?.memberships ?? [])
    .filter(({ projectId }) => projectId === project.id)
    .map(({ role }) => role);
  const mayManage = session?.account.isAdministrator === true || roles.includes('manager');
  if (!mayManage && !roles.includes('auditor')) error(403, m.manage_forbidden(locals.locale));
  return { project, mayManage };
}

/** The project's id, for the form actions of its workspace. */
export async function projectIdOf(event: { locals: App.Locals; params: { project: string } }): Promise<string> {
  return (await openProject(event.locals, event.params.project)).project.id;
}

/** @throws HttpError 404 for a part of an address that cannot be an id; the API would call it bad input */
export function assertId(locals: Pick<App.Locals, 'locale'>, id: string): void {
  if (!uuid.safeParse(id).success) error(404, errorText(locals.locale, 'request.not_found', {}));
}
