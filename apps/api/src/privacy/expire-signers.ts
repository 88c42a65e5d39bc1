import { writeAudit } from '@sens/db/audit';
import { eraseStrangers } from '@sens/db/privacy';
import type { Deps } from '../shared/deps.ts';

/** Takes the names of strangers off the signatures of a project's sheets, once its obligation is over. */
export function expireSigners({ db }: Deps, projectId: string): Promise<void> {
  return db.transaction(async (tx) => {
    if ((await eraseStrangers(tx, projectId)) === 0) return;
    const entry = { projectId, subjectId: projectId, action: 'privacy.signers_erased' as const };
    await writeAudit(tx, { ...entry, actor: { kind: 'system' } });
  });
}
