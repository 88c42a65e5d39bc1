import type { Role } from '../account/role.ts';
import { DomainError } from '../shared/error.ts';

export interface Member {
  readonly accountId: string;
  readonly role: Role;
}

/**
 * Whether a role may be taken from somebody: a project keeps one manager, whoever else may get in.
 *
 * @throws DomainError `project.member_unknown`, `project.last_manager`
 */
export function decideRemoval(members: readonly Member[], { accountId, role }: Member): void {
  const holders = members.filter((member) => member.role === role);
  if (!holders.some((member) => member.accountId === accountId)) throw new DomainError('project.member_unknown', {});
  if (role === 'manager' && holders.length === 1) throw new DomainError('project.last_manager', {});
}
