import { writeAudit } from '@sens/db/audit';
import { removeLogo } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';

/** @throws DomainError `request.not_found` */
export function removeLogoFromProject(
  deps: Deps,
  accountId: string,
  { projectId, fileId }: { projectId: string; fileId: string },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await removeLogo(tx, projectId, fileId))) throw new DomainError('request.not_found', {});
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'project.logo_removed',
      subjectId: fileId,
    });
  });
}
