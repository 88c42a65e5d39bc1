import { and, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { material } from './table.ts';

/** The materials of a version in their order, without the bytes. */
export function listMaterials(db: Db | Tx, projectId: string, curriculumVersionId: string) {
  return db
    .select({
      id: material.id,
      moduleId: material.moduleId,
      position: material.position,
      language: material.language,
      title: material.title,
      url: material.url,
      fileId: material.fileId,
      fileName: material.fileName,
      mediaType: storedFile.mediaType,
      size: storedFile.size,
    })
    .from(material)
    .leftJoin(storedFile, and(eq(storedFile.projectId, material.projectId), eq(storedFile.id, material.fileId)))
    .where(and(eq(material.projectId, projectId), eq(material.curriculumVersionId, curriculumVersionId)))
    .orderBy(material.position);
}

/** The file of a material with its bytes; null for a link. */
export async function findMaterialFile(db: Db | Tx, projectId: string, materialId: string) {
  const [found] = await db
    .select({
      curriculumVersionId: material.curriculumVersionId,
      fileName: material.fileName,
      mediaType: storedFile.mediaType,
      bytes: storedFile.bytes,
    })
    .from(material)
    .innerJoin(storedFile, and(eq(storedFile.projectId, material.projectId), eq(storedFile.id, material.fileId)))
    .where(and(eq(material.projectId, projectId), eq(material.id, materialId)));
  return found ?? null;
}

/** Whether somebody with this mailbox has a confirmed place at an event that runs the version. */
export async function takesPartIn(
  db: Db | Tx,
  projectId: string,
  curriculumVersionId: string,
  email: string,
): Promise<boolean> {
  const found = await db
    .select({ found: sql`1` })
    .from(registration)
    .innerJoin(event, and(eq(event.projectId, registration.projectId), eq(event.id, registration.eventId)))
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.status, 'confirmed'),
        eq(event.curriculumVersionId, curriculumVersionId),
        eq(participant.email, email),
      ),
    )
    .limit(1);
  return found.length > 0;
}
