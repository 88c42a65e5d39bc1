import { writeAudit } from '@sens/db/audit';
import { setPublicFigures } from '@sens/db/project';
import type { Deps } from '../shared/deps.ts';

/** Lets everybody read the project's figures, small ones suppressed, or nobody any more. Asking twice changes nothing. */
export function publishFigures(
  deps: Deps,
  by: string,
  { projectId, isPublic }: { projectId: string; isPublic: boolean },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await setPublicFigures(tx, projectId, isPublic))) return;
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by },
      action: isPublic ? 'project.figures_published' : 'project.figures_withdrawn',
      subjectId: projectId,
      detail: {},
    });
  });
}
