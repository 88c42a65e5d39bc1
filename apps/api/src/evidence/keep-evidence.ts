import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addEvidenceFile } from '@sens/db/evidence';
import type { AuditAction } from '@sens/domain/audit';
import { keepFile } from '../shared/keep-file.ts';

type Entry = Omit<Parameters<typeof addEvidenceFile>[1], 'id' | 'fileId'>;

/**
 * Puts a file into an event's dossier: its bytes under their hash, the entry, and the audit entry of whoever added it.
 *
 * @param note what was done; the ids of the evidence and the hash are added to its detail
 */
export async function keepEvidence(
  tx: Tx,
  entry: Entry & { eventId: string },
  file: { bytes: Uint8Array; mediaType: string },
  note: { action: AuditAction; detail: Record<string, unknown> },
): Promise<{ evidenceId: string }> {
  const { projectId, eventId, addedBy } = entry;
  const { fileId, sha256 } = await keepFile(tx, projectId, file);
  const evidenceId = newId();
  await addEvidenceFile(tx, { ...entry, id: evidenceId, fileId });
  await writeAudit(tx, {
    projectId,
    actor: { kind: 'account', accountId: addedBy },
    ...{ action: note.action, subjectId: eventId, detail: { ...note.detail, evidenceId, sha256 } },
  });
  return { evidenceId };
}
