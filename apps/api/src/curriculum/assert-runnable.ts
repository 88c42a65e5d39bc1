import type { Tx } from '@sens/db';
import { findCurriculumVersion } from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';

/**
 * An event runs a published version or none.
 *
 * @throws DomainError `curriculum.version_draft`, `request.not_found`
 */
export async function assertRunnable(tx: Tx, projectId: string, versionId: string | undefined): Promise<void> {
  if (versionId === undefined) return;
  const version = await findCurriculumVersion(tx, projectId, versionId);
  if (!version) throw new DomainError('request.not_found', {});
  if (!version.publishedAt) throw new DomainError('curriculum.version_draft', {});
}
