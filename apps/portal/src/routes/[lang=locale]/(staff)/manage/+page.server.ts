import { m } from '@sens/messages';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The projects somebody manages or audits; an administrator sees all of them. */
export const load: PageServerLoad = async ({ locals }) => {
  const [session, { projects }] = await Promise.all([locals.session(), locals.api.project.list.query()]);
  const administrator = session?.account.isAdministrator ?? false;
  const memberships = session?.memberships ?? [];
  const roleIn = (projectId: string) => {
    const roles = memberships.filter((membership) => membership.projectId === projectId).map(({ role }) => role);
    if (roles.includes('manager')) return 'manager' as const;
    if (administrator) return 'administrator' as const;
    return roles.includes('auditor') ? ('auditor' as const) : null;
  };
  const entries = projects.flatMap((project) => {
    const role = roleIn(project.id);
    return role ? [{ ...project, role }] : [];
  });
  if (entries.length === 0 && !administrator) error(403, m.manage_trainer_only(locals.locale));
  return { entries, administrator };
};
