import { newId } from '@sens/db';
import { addAccount, addMembership, findAccountByEmail, removeMembership } from '@sens/db/account';
import { writeAudit } from '@sens/db/audit';
import { DomainError } from '@sens/domain';
import type { Role } from '@sens/domain/account';
import type { Deps } from '../shared/deps.ts';

/** Gives a role in a project to the account with an address; the account is made if there is none yet. */
export function addMember(
  deps: Deps,
  by: string,
  { projectId, email, name, role }: { projectId: string; email: string; name: string; role: Role },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const known = await findAccountByEmail(tx, email);
    const accountId = known?.id ?? newId();
    if (!known) await addAccount(tx, { id: accountId, name, email });
    await addMembership(tx, { projectId, accountId, role });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by },
      action: 'membership.added',
      subjectId: accountId,
      detail: { role },
    });
  });
}

/** @throws DomainError `project.member_unknown` */
export function dropMember(
  deps: Deps,
  by: string,
  { projectId, accountId, role }: { projectId: string; accountId: string; role: Role },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await removeMembership(tx, { projectId, accountId, role }))) {
      throw new DomainError('project.member_unknown', {});
    }
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by },
      action: 'membership.removed',
      subjectId: accountId,
      detail: { role },
    });
  });
}
