import type { Db, Tx } from '@sens/db';
import {
  listCompletedCurricula,
  listModuleSessions,
  listPrerequisites,
  listWaived,
  type PrerequisiteRow,
} from '@sens/db/curriculum';
import { attendedModules, missingPrerequisites } from '@sens/domain/curriculum';

type EventPlace = { projectId: string; eventId: string };

/** What an event asks for, and what of it each person has not done. */
export interface MissingPrerequisites {
  readonly required: readonly PrerequisiteRow[];
  /** By participant, with those alone who miss something and were not let off. */
  readonly missing: ReadonlyMap<string, readonly PrerequisiteRow[]>;
}

/**
 * What people lack for an event, and nothing for those whom a manager let come without. An event that asks for nothing
 * costs one short query, one that does costs three more however many people they are.
 */
export async function loadMissingPrerequisites(
  db: Db | Tx,
  { projectId, eventId }: EventPlace,
  participantIds: readonly string[],
): Promise<MissingPrerequisites> {
  const required = await listPrerequisites(db, projectId, eventId);
  if (required.length === 0 || participantIds.length === 0) return { required, missing: new Map() };
  const moduleIds = required.filter(({ kind }) => kind === 'module').map(({ subjectId }) => subjectId);
  const waived = await listWaived(db, projectId, eventId, participantIds);
  const completed = await listCompletedCurricula(db, projectId, participantIds);
  const sessions = await listModuleSessions(db, projectId, participantIds, moduleIds);
  const curriculaOf = Map.groupBy(completed, ({ participantId }) => participantId);
  const sessionsOf = Map.groupBy(sessions, ({ participantId }) => participantId);
  const missing = new Map<string, PrerequisiteRow[]>();
  for (const id of participantIds) {
    if (waived.has(id)) continue;
    const lacks = missingPrerequisites(required, {
      curriculumIds: new Set(curriculaOf.get(id)?.map(({ curriculumId }) => curriculumId)),
      moduleIds: attendedModules(sessionsOf.get(id) ?? []),
    });
    if (lacks.length > 0) missing.set(id, lacks);
  }
  return { required, missing };
}
