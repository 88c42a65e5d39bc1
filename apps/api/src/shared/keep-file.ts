import { createHash } from 'node:crypto';
import { newId, type Tx } from '@sens/db';
import { addStoredFile, findStoredFile } from '@sens/db/project';

/**
 * Keeps a file's bytes under their hash; the same bytes are kept once in a project.
 *
 * @returns the id of the stored file, and the hash as hex SHA-256
 */
export async function keepFile(
  tx: Tx,
  projectId: string,
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string },
): Promise<{ fileId: string; sha256: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = await findStoredFile(tx, projectId, sha256);
  const fileId = kept?.id ?? newId();
  if (!kept) await addStoredFile(tx, { projectId, id: fileId, sha256, mediaType, size: bytes.length, bytes });
  return { fileId, sha256 };
}
