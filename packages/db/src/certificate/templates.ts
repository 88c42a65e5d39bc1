import { and, count, desc, eq, exists, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { participant } from '../participant/table.ts';
import { projectLogo, storedFile } from '../project/table.ts';
import { certificate, certificateTemplate } from './table.ts';

export type StoredTemplate = typeof certificateTemplate.$inferSelect;

/**
 * The template of a project's certificates.
 *
 * @param version the latest without; null where there is none
 */
export async function findTemplate(db: Db | Tx, projectId: string, version?: number): Promise<StoredTemplate | null> {
  const [found] = await db
    .select()
    .from(certificateTemplate)
    .where(
      and(
        eq(certificateTemplate.projectId, projectId),
        version === undefined ? undefined : eq(certificateTemplate.version, version),
      ),
    )
    .orderBy(desc(certificateTemplate.version))
    .limit(1);
  return found ?? null;
}

/** @returns whether it was added; somebody else may have saved that version meanwhile */
export async function addTemplate(tx: Tx, values: typeof certificateTemplate.$inferInsert): Promise<boolean> {
  const added = await tx.insert(certificateTemplate).values(values).onConflictDoNothing().returning();
  return added.length > 0;
}

/** Every version, the latest first: who saved it when, and how many certificates it drew. */
export function listTemplates(db: Db | Tx, projectId: string) {
  return db
    .select({
      version: certificateTemplate.version,
      layout: certificateTemplate.layout,
      savedAt: certificateTemplate.savedAt,
      savedBy: account.name,
      certificates: count(certificate.id),
    })
    .from(certificateTemplate)
    .innerJoin(account, eq(account.id, certificateTemplate.savedBy))
    .leftJoin(
      certificate,
      and(
        eq(certificate.projectId, certificateTemplate.projectId),
        eq(certificate.templateVersion, certificateTemplate.version),
      ),
    )
    .where(eq(certificateTemplate.projectId, projectId))
    .groupBy(certificateTemplate.projectId, certificateTemplate.version, account.name)
    .orderBy(desc(certificateTemplate.version));
}

/** The pictures of signatures that any version of the project's template has. */
export async function listSignatureIds(db: Db | Tx, projectId: string): Promise<ReadonlySet<string>> {
  const versions = await db
    .select({ signatories: certificateTemplate.signatories })
    .from(certificateTemplate)
    .where(eq(certificateTemplate.projectId, projectId));
  return new Set(versions.flatMap(({ signatories }) => signatories.flatMap(({ pictureId }) => pictureId ?? [])));
}

/** Who completed what in a project, the latest first: on whom a template can be tried. */
export function listTrials(db: Db | Tx, projectId: string, limit: number) {
  return db
    .select({
      participantId: participation.participantId,
      eventId: participation.eventId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      eventTitle: event.title,
      eventKind: event.kind,
      curriculumVersionId: event.curriculumVersionId,
    })
    .from(participation)
    .innerJoin(
      participant,
      and(eq(participant.projectId, participation.projectId), eq(participant.id, participation.participantId)),
    )
    .innerJoin(event, and(eq(event.projectId, participation.projectId), eq(event.id, participation.eventId)))
    .where(
      and(
        eq(participation.projectId, projectId),
        isNotNull(participation.completedOn),
        isNull(participant.restrictedAt),
        isNull(participant.erasedAt),
      ),
    )
    .orderBy(desc(participation.completedOn), participation.eventId, participation.participantId)
    .limit(limit);
}

/** The bytes of a picture that some version of the project's template has as a signature. */
export async function findSignature(db: Db | Tx, projectId: string, fileId: string): Promise<Uint8Array | null> {
  const [found] = await db
    .select({ bytes: storedFile.bytes })
    .from(storedFile)
    .where(and(eq(storedFile.projectId, projectId), eq(storedFile.id, fileId), eq(storedFile.mediaType, 'image/png')));
  return found?.bytes ?? null;
}

/** Whether a stored file is a signature of some version of a template, which names it and does not refer to it. */
export const isSignature = (tx: Tx) =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(certificateTemplate)
      .where(
        and(
          eq(certificateTemplate.projectId, storedFile.projectId),
          sql`${certificateTemplate.signatories} @> jsonb_build_array(jsonb_build_object('pictureId', ${storedFile.id}))`,
        ),
      ),
  );

/** The bytes of the project's logos in its order (PNG). */
export function listLogoFiles(db: Db | Tx, projectId: string) {
  return db
    .select({ fileId: projectLogo.fileId, bytes: storedFile.bytes })
    .from(projectLogo)
    .innerJoin(storedFile, and(eq(storedFile.projectId, projectLogo.projectId), eq(storedFile.id, projectLogo.fileId)))
    .where(eq(projectLogo.projectId, projectId))
    .orderBy(projectLogo.position);
}
