import type { Tx } from '@sens/db';
import { writeAudit, type AuditNote } from '@sens/db/audit';
import { listAssessments, lockRegistrationsOf, saveAssessments } from '@sens/db/completion';
import { DomainError } from '@sens/domain';
import { maxResultFileMegabytes, type AssessmentInput } from '@sens/domain/completion';
import { deriveParticipations } from '../attendance/derive-participations.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import { keepFile } from '../shared/keep-file.ts';
import { assertMayAssess } from './assert-may-assess.ts';

/** What a result was taken from, as it is kept. */
export interface ResultFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * Notes the result of one participant of an event; the participation ledger follows in the same transaction. The day
 * of a result is the one on which it came to be so: correcting the points alone keeps it, and so does adding a file.
 *
 * @throws DomainError `request.forbidden` for a trainer of other events, `attendance.registration_unknown`,
 *   `attendance.not_confirmed`, `request.not_found`, `evidence.file_kind`, `request.too_large`
 */
export async function assessParticipant(
  deps: Deps,
  by: { accountId: string; manages: boolean },
  { projectId, eventId }: { projectId: string; eventId: string },
  { file, ...result }: AssessmentInput,
): Promise<void> {
  const sent = file && (await readFile(file));
  return deps.db.transaction(async (tx) => {
    const event = await assertMayAssess(tx, by, projectId, eventId);
    const kept = sent && { ...(await keepFile(tx, projectId, sent)), fileName: sent.fileName };
    await assessWithin(deps, tx, { projectId, event, accountId: by.accountId }, [result], kept ?? null);
  });
}

async function readFile({ content, fileName }: NonNullable<AssessmentInput['file']>) {
  const { recogniseScan } = await import('@sens/documents/evidence');
  const bytes = Buffer.from(content, 'base64');
  const { mediaType, extension } = await recogniseScan(bytes, maxResultFileMegabytes);
  return { bytes, mediaType, fileName: safeFileName(fileName, extension, 'result') };
}

/**
 * The same for any number of people, each once, within a transaction of the caller's, who has checked who may.
 *
 * @param file without one the earlier file stays
 */
export async function assessWithin(
  deps: Deps,
  tx: Tx,
  at: { projectId: string; event: { id: string; timeZone: string }; accountId: string },
  results: readonly Omit<AssessmentInput, 'file'>[],
  file: ResultFile | null,
): Promise<void> {
  const { projectId, event, accountId } = at;
  const eventId = event.id;
  const participantIds = results.map(({ participantId }) => participantId);
  const registrations = await lockRegistrationsOf(tx, projectId, eventId, participantIds);
  const registered = new Set(registrations.map(({ participantId }) => participantId));
  if (participantIds.some((id) => !registered.has(id))) throw new DomainError('attendance.registration_unknown', {});
  const confirmed = new Set(
    registrations.filter(({ status }) => status === 'confirmed').map(({ participantId }) => participantId),
  );
  if (participantIds.some((id) => !confirmed.has(id))) throw new DomainError('attendance.not_confirmed', {});

  const found = await listAssessments(tx, projectId, { eventIds: [eventId], participantIds });
  const before = new Map(found.map((result) => [result.participantId, result]));
  const now = deps.now();
  const today = calendarDay(now, event.timeZone);
  await saveAssessments(
    tx,
    { projectId, eventId, assessedBy: accountId, changedAt: now },
    results.map(({ participantId, passed, points }) => {
      const known = before.get(participantId);
      return {
        participantId,
        passed,
        points: points ?? null,
        assessedOn: known?.passed === passed ? known.day : today,
      };
    }),
    file,
  );
  await deriveParticipations(
    tx,
    projectId,
    participantIds.map((participantId) => ({ eventId, participantId })),
  );
  const notes = results.map(({ participantId, passed, points }): AuditNote => ({
    projectId,
    actor: { kind: 'account', accountId },
    action: 'completion.assessed',
    subjectId: participantId,
    detail: { eventId, passed, points: points ?? null, ...(file ? { sha256: file.sha256 } : {}) },
  }));
  await writeAudit(tx, ...notes);
}
