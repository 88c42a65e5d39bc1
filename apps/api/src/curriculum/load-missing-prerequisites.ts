import type { Db, Tx } from '@sens/db';
import {
  listCompletedCurricula,
  listModuleSessions,
  listPrerequisites,
  listWaived,
  type PrerequisiteRow,
} from '@sens/db/curriculum';
import { listRecordsOfEach } from '@sens/db/participant';
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
 * costs one short query, one that does costs four more however many people they are. Whatever record of theirs
 * people did something under, they did it.
 */
export async function loadMissingPrerequisites(
  db: Db | Tx,
  { projectId, eventId }: EventPlace,
  participantIds: readonly string[],
): Promise<MissingPrerequisites> {
  const required = await listPrerequisites(db, projectId, eventId);
  if (required.length === 0 || participantIds.length === 0) return { required, missing: new Map() };
  const moduleIds = required.filter(({ kind }) => kind === 'module').map(({ subjectId }) => subjectId);
  const recordsOf = await listRecordsOfEach(db, projectId, participantIds);
  const records = [...new Set([...recordsOf.values()].flat())];
  const waived = await listWaived(db, projectId, eventId, records);
  const completed = await listCompletedCurricula(db, projectId, records);
  const sessions = await listModuleSessions(db, projectId, records, moduleIds);
  const curriculaOf = Map.groupBy(completed, ({ participantId }) => participantId);
  const sessionsOf = Map.groupBy(sessions, ({ participantId }) => participantId);
  const missing = new Map<string, PrerequisiteRow[]>();
  for (const id of participantIds) {
    const own = recordsOf.get(id) ?? [];
    if (own.some((record) => waived.has(record))) continue;
    const curricula = own.flatMap((record) => curriculaOf.get(record) ?? []);
    const lacks = missingPrerequisites(required, {
      curriculumIds: new Set(curricula.map(({ curriculumId }) => curriculumId)),
      moduleIds: attendedModules(own.flatMap((record) => sessionsOf.get(record) ?? [])),
    });
    if (lacks.length > 0) missing.set(id, lacks);
  }
  return { required, missing };
}
