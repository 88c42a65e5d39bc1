import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { attendanceMark } from '../attendance/table.ts';
import { removeBadges, withholdHolder } from '../certificate/index.ts';
import { certificate } from '../certificate/table.ts';
import { assessment } from '../completion/table.ts';
import { prerequisiteWaiver } from '../curriculum/prerequisite-table.ts';
import type { Tx } from '../engine.ts';
import { attendanceSheetEntry, attendanceSheetSigner } from '../evidence/table.ts';
import { removeExportsOf } from '../export/queries.ts';
import { participantMerge } from '../participant/merge-table.ts';
import { participant } from '../participant/table.ts';
import { answer } from '../question/table.ts';
import { absenceNote } from '../record/table.ts';
import { registration } from '../registration/table.ts';
import { newAccessCode } from '../shared/id.ts';
import { visitCost } from '../visit/cost-table.ts';
import { emptyFiles } from './empty-files.ts';
import { privacyRequest } from './table.ts';

/**
 * Replaces the identity of a restricted person by a random key: `erasureList`, `atExpiry`. What indicators are counted
 * from is not touched.
 *
 * @returns whether the identity was still there
 */
export async function eraseIdentity(
  tx: Tx,
  { projectId, participantId }: { projectId: string; participantId: string },
  now: Date,
): Promise<boolean> {
  const key = newAccessCode().slice(0, 10).toUpperCase();
  const alone = sql`exists (select 1 from ${participant} other where other.project_id = ${projectId}
    and other.id <> ${participantId} and other.organisation_name = ${participant.organisationName})`;
  const changed = await tx
    .update(participant)
    .set({
      ...{ givenName: '', familyName: key, nameKey: key, email: null, phone: null, accountId: null },
      ...{ birthYear: null, region: null, place: null, erasedAt: now },
      organisationName: sql`case when ${alone} then ${participant.organisationName} end`,
      restrictedAt: sql`coalesce(${participant.restrictedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(and(eq(participant.projectId, projectId), eq(participant.id, participantId), isNull(participant.erasedAt)))
    .returning({ id: participant.id });
  if (changed.length === 0) return false;
  await eraseRegistrations(tx, projectId, participantId);
  await eraseCertificates(tx, projectId, participantId);
  // Lists and packs name whoever had a place, and every name on a printed sheet, also of those who did not come.
  await removeExportsOf(tx, projectId);
  await eraseResultFiles(tx, projectId, participantId);
  await tx
    .update(prerequisiteWaiver)
    .set({ reason: '' })
    .where(and(eq(prerequisiteWaiver.projectId, projectId), eq(prerequisiteWaiver.participantId, participantId)));
  await tx
    .update(participantMerge)
    .set({ reason: '' })
    .where(
      and(
        eq(participantMerge.projectId, projectId),
        or(eq(participantMerge.keptId, participantId), eq(participantMerge.otherId, participantId)),
      ),
    );
  await tx
    .update(privacyRequest)
    .set({ message: null, answer: null })
    .where(and(eq(privacyRequest.projectId, projectId), eq(privacyRequest.participantId, participantId)));
  return true;
}

async function eraseRegistrations(tx: Tx, projectId: string, participantId: string): Promise<void> {
  const registered = await tx
    .select({ id: registration.id })
    .from(registration)
    .where(and(eq(registration.projectId, projectId), eq(registration.participantId, participantId)));
  for (const { id } of registered) {
    await tx
      .update(registration)
      .set({ accessCode: newAccessCode(), ticketCode: null, idempotencyKey: null, idempotencyHash: null })
      .where(and(eq(registration.projectId, projectId), eq(registration.id, id)));
  }
  const ids = registered.map(({ id }) => id);
  if (ids.length === 0) return;
  await eraseNotes(tx, projectId, ids);
  await tx.delete(answer).where(and(eq(answer.projectId, projectId), inArray(answer.registrationId, ids)));
  await tx
    .update(visitCost)
    .set({ description: '' })
    .where(and(eq(visitCost.projectId, projectId), inArray(visitCost.registrationId, ids)));
  await tx
    .update(attendanceMark)
    .set({ remark: null })
    .where(and(eq(attendanceMark.projectId, projectId), inArray(attendanceMark.registrationId, ids)));
}

/** What somebody wrote of their absence, or of their signature, goes; that it was excused or settled stays. */
async function eraseNotes(tx: Tx, projectId: string, registrationIds: readonly string[]): Promise<void> {
  const files = await tx
    .select({ fileId: absenceNote.fileId })
    .from(absenceNote)
    .where(and(eq(absenceNote.projectId, projectId), inArray(absenceNote.registrationId, [...registrationIds])));
  await tx
    .update(absenceNote)
    .set({ reason: '', remark: null, fileName: null })
    .where(and(eq(absenceNote.projectId, projectId), inArray(absenceNote.registrationId, [...registrationIds])));
  await tx
    .update(attendanceSheetEntry)
    .set({ explanation: null })
    .where(
      and(
        eq(attendanceSheetEntry.projectId, projectId),
        inArray(attendanceSheetEntry.registrationId, [...registrationIds]),
      ),
    );
  await tx
    .update(attendanceSheetSigner)
    .set({ name: '', refusal: null })
    .where(
      and(
        eq(attendanceSheetSigner.projectId, projectId),
        inArray(attendanceSheetSigner.registrationId, [...registrationIds]),
      ),
    );
  await emptyFiles(
    tx,
    projectId,
    files.flatMap(({ fileId }) => fileId ?? []),
  );
}

/** What a result was taken from names the person, and may be the list of a whole event; its hash stays. */
async function eraseResultFiles(tx: Tx, projectId: string, participantId: string): Promise<void> {
  const changed = await tx
    .update(assessment)
    .set({ fileName: null })
    .where(
      and(
        eq(assessment.projectId, projectId),
        eq(assessment.participantId, participantId),
        isNotNull(assessment.fileId),
      ),
    )
    .returning({ fileId: assessment.fileId });
  await emptyFiles(
    tx,
    projectId,
    changed.flatMap(({ fileId }) => fileId ?? []),
  );
}

/** The number, the code and the hash stay: whoever has the file can still prove that it was issued. */
async function eraseCertificates(tx: Tx, projectId: string, participantId: string): Promise<void> {
  await withholdHolder(tx, projectId, participantId);
  await removeBadges(tx, projectId, participantId);
  const changed = await tx
    .update(certificate)
    .set({
      revocationReason: sql`case when ${certificate.revokedAt} is not null then '' end`,
    })
    .where(and(eq(certificate.projectId, projectId), eq(certificate.participantId, participantId)))
    .returning({ fileId: certificate.fileId });
  await emptyFiles(
    tx,
    projectId,
    changed.map(({ fileId }) => fileId),
  );
}

/**
 * Takes the names of strangers off the signatures of a project's sheets, for whom nothing else is held: `erasureList`,
 * for a project whose obligation is over. That they signed, and what was decided, stays.
 *
 * @returns how many names there were
 */
export async function eraseStrangers(tx: Tx, projectId: string): Promise<number> {
  const { name, refusal, registrationId } = attendanceSheetSigner;
  const changed = await tx
    .update(attendanceSheetSigner)
    .set({ name: '', refusal: sql`case when ${refusal} is not null then '' end` })
    .where(and(eq(attendanceSheetSigner.projectId, projectId), isNull(registrationId), ne(name, '')))
    .returning({ id: attendanceSheetSigner.id });
  return changed.length;
}
