import { newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { listPublishedVersions, listModules, savePrerequisites } from '@sens/db/curriculum';
import { lockEvent } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import type { PrerequisitesInput } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';

/**
 * Sets what an event asks for. Registrations wait for it in the event's line, and those that were there before stay.
 *
 * @throws DomainError `request.not_found` for an event, or something that no published version of the project has
 */
export function setPrerequisites(
  deps: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  accountId: string,
  { curriculumIds, moduleIds }: PrerequisitesInput,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await lockEvent(tx, projectId, eventId))) throw new DomainError('request.not_found', {});
    const versions = await listPublishedVersions(tx, projectId);
    const curricula = new Set(versions.map(({ curriculumId }) => curriculumId));
    const modules = new Set<string>();
    for (const { id } of versions) for (const module of await listModules(tx, projectId, id)) modules.add(module.id);
    const known = curriculumIds.every((id) => curricula.has(id)) && moduleIds.every((id) => modules.has(id));
    if (!known) throw new DomainError('request.not_found', {});

    const chosen = [
      ...[...new Set(curriculumIds)].map((curriculumId) => ({ curriculumId })),
      ...[...new Set(moduleIds)].map((moduleId) => ({ moduleId })),
    ];
    const rows = chosen.map((subject, index) => ({
      ...{ projectId, eventId, id: newId(), position: index + 1 },
      ...subject,
    }));
    await savePrerequisites(tx, projectId, eventId, rows);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'event.prerequisites_set',
      subjectId: eventId,
      detail: { curriculumIds, moduleIds },
    });
  });
}
