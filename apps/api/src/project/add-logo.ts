import { createHash } from 'node:crypto';
import { newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addLogo, addStoredFile } from '@sens/db/project';
import type { Deps } from '../shared/deps.ts';

/**
 * Adds a logo to a project. The picture is drawn anew, so that nothing but pixels is kept.
 *
 * @throws DomainError `project.logo_unreadable`
 */
export async function addLogoToProject(
  deps: Deps,
  accountId: string,
  { projectId, content, alternativeText }: { projectId: string; content: string; alternativeText: string },
): Promise<{ fileId: string }> {
  const { reencodeLogo } = await import('@sens/documents/image');
  const bytes = await reencodeLogo(Buffer.from(content, 'base64'));
  const fileId = newId();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await deps.db.transaction(async (tx) => {
    await addStoredFile(tx, { projectId, id: fileId, sha256, mediaType: 'image/png', size: bytes.length, bytes });
    await addLogo(tx, { projectId, fileId, alternativeText });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'project.logo_added',
      subjectId: fileId,
      detail: { sha256 },
    });
  });
  return { fileId };
}
