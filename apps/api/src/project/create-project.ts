import { isUniqueViolation, newId } from '@sens/db';
import { addMembership } from '@sens/db/account';
import { writeAudit } from '@sens/db/audit';
import { addProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { ProjectInput } from '@sens/domain/project';
import { addPhotoPurpose } from '../consent/add-photo-purpose.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Makes a project with its sides, partners and reporting periods. The first partner is the lead partner.
 *
 * @throws DomainError `project.slug_taken`
 */
export async function createProject(
  deps: Deps,
  accountId: string,
  input: ProjectInput,
): Promise<{ id: string; slug: string }> {
  const { sides, partners, reportingPeriods, ...project } = input;
  const projectId = newId();
  try {
    await deps.db.transaction(async (tx) => {
      await addProject(tx, {
        project: { ...project, id: projectId },
        sides: sides.map((code, index) => ({ projectId, code, position: index + 1 })),
        organisations: partners.map((partner, index) => ({
          ...partner,
          projectId,
          id: newId(),
          website: partner.website ?? null,
          isPartner: true,
          isLeadPartner: index === 0,
          position: index + 1,
        })),
        reportingPeriods: reportingPeriods.map((period, index) => ({
          ...period,
          projectId,
          id: newId(),
          position: index + 1,
        })),
      });
      await addPhotoPurpose(tx, deps.now(), { id: projectId, contentLanguages: project.contentLanguages });
      await addMembership(tx, { projectId, accountId, role: 'manager' });
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'project.created',
        subjectId: projectId,
        detail: { slug: project.slug, sides },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error, 'project_slug_unique')) throw new DomainError('project.slug_taken', {});
    throw error;
  }
  return { id: projectId, slug: project.slug };
}
