import type { Db, Tx } from '@sens/db';
import { findRetention } from '@sens/db/privacy';
import { findProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { yearsOfPeriod, type Retention } from '@sens/domain/privacy';

/** The rule of a project: what a manager entered, else that of its programming period. */
export async function loadRetention(db: Db | Tx, projectId: string): Promise<Retention & { eraseAll: boolean }> {
  const found = await findRetention(db, projectId);
  if (found) return found;
  const project = await findProject(db, { id: projectId });
  if (!project) throw new DomainError('request.not_found', {});
  return { years: yearsOfPeriod(project.fundingPeriod), startsOn: null, eraseAll: false };
}
