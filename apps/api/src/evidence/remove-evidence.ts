import { writeAudit } from '@sens/db/audit';
import { lockEvidenceFile, lockSheet, removeEvidenceFile, withdrawEvidenceFile } from '@sens/db/evidence';
import { DomainError } from '@sens/domain';
import type { EvidenceRemoval } from '@sens/domain/evidence';
import type { Deps } from '../shared/deps.ts';

/**
 * Takes a file out of an event's dossier. What went into a pack is withdrawn instead: it is kept with the reason, so
 * that whoever holds the pack can still ask about it, and proves nothing any more. The signed sheet of a reconciliation
 * that is closed stays as it is.
 *
 * @throws DomainError `request.not_found`, `evidence.already_withdrawn`, `evidence.sheet_closed`
 */
export function removeEvidence(
  deps: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  accountId: string,
  { evidenceId, reason }: EvidenceRemoval,
): Promise<{ outcome: 'removed' | 'withdrawn' }> {
  return deps.db.transaction(async (tx) => {
    const file = await lockEvidenceFile(tx, { projectId, evidenceId });
    if (file?.eventId !== eventId) throw new DomainError('request.not_found', {});
    if (file.withdrawnAt) throw new DomainError('evidence.already_withdrawn', {});
    // Whoever closes it waits until the file is gone, or is waited for.
    const sheet = file.attendanceSheetId ? await lockSheet(tx, { projectId, sheetId: file.attendanceSheetId }) : null;
    if (sheet?.closedAt) throw new DomainError('evidence.sheet_closed', {});
    const outcome = file.packed ? ('withdrawn' as const) : ('removed' as const);
    if (file.packed) {
      const values = { withdrawnBy: accountId, withdrawnAt: deps.now(), withdrawalReason: reason };
      await withdrawEvidenceFile(tx, { projectId, evidenceId }, values);
    } else {
      await removeEvidenceFile(tx, { projectId, evidenceId, fileId: file.fileId });
    }
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: `evidence.${outcome}`,
      subjectId: eventId,
      detail: { evidenceId, kind: file.kind, day: file.day, reason },
    });
    return { outcome };
  });
}
