import type { SiteData } from '#lib/site.ts';
import type { Session } from './api.ts';

/** Whether somebody has anything to do in the workspace: a role in some project, or the instance's administration. */
export const mayManage = (session: Session): boolean =>
  session.account.isAdministrator || session.memberships.length > 0;

/**
 * What the frame of every page needs. While the API cannot be asked, the frame still stands: the error page needs it.
 */
export async function loadSite(locals: App.Locals): Promise<SiteData> {
  const { api, locale } = locals;
  const [session, { projects, only }, { demo }] = await Promise.all([
    locals.session().catch(() => null),
    api.project.list.query().catch(() => ({ projects: [], only: null })),
    api.demo.state.query().catch(() => ({ demo: false })),
  ]);
  const project = projects.find(({ slug }) => slug === only);
  return {
    locale,
    demo,
    projectName: project?.name ?? null,
    fundingPeriod: project?.fundingPeriod ?? '2021-2027',
    visitor: session && {
      name: session.account.name,
      mayManage: mayManage(session),
      mayRollCall: session.memberships.some(({ role }) => role === 'trainer'),
    },
  };
}
