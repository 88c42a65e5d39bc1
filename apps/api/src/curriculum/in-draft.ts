import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { claimDraft, findCurriculumVersion } from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import type { Deps } from '../shared/deps.ts';

/** What is done to a draft, as the audit trail calls it after the subject. */
type DraftAction = Extract<AuditAction, `curriculum.${string}`> extends `curriculum.${infer What}` ? What : never;

export interface VersionPlace {
  projectId: string;
  versionId: string;
}

/**
 * Runs a change of a draft or of its parts in one transaction, with its audit entry. A version that is published is
 * refused, also when it is published at this moment: the draft's row is taken first.
 *
 * @param change answers with what happened to what
 * @throws DomainError `curriculum.version_published`, `request.not_found`
 */
export function inDraft<Id extends string>(
  deps: Deps,
  at: VersionPlace,
  accountId: string,
  change: (tx: Tx) => Promise<{ action: DraftAction; subjectId: Id; detail?: Record<string, unknown> }>,
): Promise<{ id: Id }> {
  return deps.db.transaction(async (tx) => {
    if (!(await claimDraft(tx, at.projectId, at.versionId, deps.now()))) await refuse(tx, at);
    const { action, subjectId, detail = {} } = await change(tx);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: `curriculum.${action}`,
      subjectId,
      detail: { versionId: at.versionId, ...detail },
    });
    return { id: subjectId };
  });
}

async function refuse(tx: Tx, { projectId, versionId }: VersionPlace): Promise<never> {
  const published = await findCurriculumVersion(tx, projectId, versionId);
  throw published ? new DomainError('curriculum.version_published', {}) : new DomainError('request.not_found', {});
}
