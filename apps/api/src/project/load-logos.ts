import type { Tx } from '@sens/db';
import { findLogo, listLogos } from '@sens/db/project';

/** The bytes of the project's logos (PNG), in its order. */
export async function loadLogos(tx: Tx, projectId: string): Promise<Uint8Array[]> {
  const logos: Uint8Array[] = [];
  for (const { fileId } of await listLogos(tx, projectId)) {
    const file = await findLogo(tx, projectId, fileId);
    if (file) logos.push(file.bytes);
  }
  return logos;
}
