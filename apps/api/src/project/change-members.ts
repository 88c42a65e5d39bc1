import { newId } from '@sens/db';
import {
  addAccount,
  addMembership,
  findAccountByEmail,
  isDisabledAddress,
  listMembers,
  removeMembership,
} from '@sens/db/account';
import { writeAudit } from '@sens/db/audit';
import { lockProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { Role } from '@sens/domain/account';
import { decideRemoval } from '@sens/domain/project';
import type { Deps } from '../shared/deps.ts';

/**
 * Gives a role in a project to the account with an address; the account is made if there is none yet.
 *
 * @returns the name of the account, which may not be the one that was given
 * @throws DomainError `project.member_disabled` for an account that may not sign in
 */
export function addMember(
  deps: Deps,
  by: string,
  { projectId, email, name, role }: { projectId: string; email: string; name: string; role: Role },
): Promise<{ name: string }> {
  return deps.db.transaction(async (tx) => {
    const known = await findAccountByEmail(tx, email);
    const accountId = known?.id ?? newId();
    if (!known && (await isDisabledAddress(tx, email))) throw new DomainError('project.member_disabled', {});
    if (!known) await addAccount(tx, { id: accountId, name, email });
    await addMembership(tx, { projectId, accountId, role });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by },
      action: 'membership.added',
      subjectId: accountId,
      detail: { role },
    });
    return { name: known?.name ?? name };
  });
}

/**
 * Takes a role in a project from an account. Two managers who remove each other at once wait in line for the project.
 *
 * @throws DomainError `project.member_unknown`, `project.last_manager`
 */
export function dropMember(
  deps: Deps,
  by: string,
  { projectId, accountId, role }: { projectId: string; accountId: string; role: Role },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockProject(tx, projectId);
    decideRemoval(await listMembers(tx, projectId), { accountId, role });
    await removeMembership(tx, { projectId, accountId, role });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by },
      action: 'membership.removed',
      subjectId: accountId,
      detail: { role },
    });
  });
}
