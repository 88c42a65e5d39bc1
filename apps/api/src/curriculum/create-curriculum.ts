import { isUniqueViolation, newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addCurriculum } from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import type { CurriculumInput } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';

/** What most trainings ask for; the manager changes it in the draft. */
const usualShare = 0.8;

/**
 * Makes a curriculum whose first version is a draft without modules.
 *
 * @throws DomainError `curriculum.slug_taken`
 */
export async function createCurriculum(
  deps: Deps,
  projectId: string,
  accountId: string,
  { slug, title, summary }: CurriculumInput,
): Promise<{ curriculumId: string; versionId: string }> {
  const curriculumId = newId();
  const versionId = newId();
  await onSlugTaken(() =>
    deps.db.transaction(async (tx) => {
      await addCurriculum(tx, {
        curriculum: { projectId, id: curriculumId, slug },
        version: { projectId, id: versionId, curriculumId, version: 1, title, summary, minimumShare: usualShare },
        modules: [],
      });
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'curriculum.created',
        subjectId: curriculumId,
        detail: { slug },
      });
    }),
  );
  return { curriculumId, versionId };
}

/** @throws DomainError `curriculum.slug_taken` in place of the database's refusal */
export async function onSlugTaken(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!isUniqueViolation(error, 'curriculum_projectId_slug_unique')) throw error;
    throw new DomainError('curriculum.slug_taken', {});
  }
}
