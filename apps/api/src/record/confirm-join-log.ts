import { createHash } from 'node:crypto';
import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { listMarks } from '@sens/db/attendance';
import { addEvidenceFile, listEvidence } from '@sens/db/evidence';
import { confirmJoinLog, listFinalised, lockJoinLog } from '@sens/db/record';
import { DomainError } from '@sens/domain';
import { standingMarks } from '@sens/domain/attendance';
import { decideLogMarks, type JoinLogChoices, type JoinLogResult, type LogMark } from '@sens/domain/record';
import type { Marker } from '../attendance/assert-may-mark.ts';
import { takeMarks, type TakenMark } from '../attendance/submit-marks.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { keepFile } from '../shared/keep-file.ts';
import type { EventPlace } from './assert-may-record.ts';
import { findSessionToMark, readLog, type SessionToMark } from './load-join-log.ts';

/**
 * Marks the chosen people of a log and keeps the file as evidence; all or nothing. The marks take the way of all marks.
 * The same file and the same choices make the same marks: importing it again so adds nothing.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`, `record.log_imported`, `record.log_nothing_chosen`,
 *   `attendance.session_finalised` without a reason in a finalised session, and a mark's refusal
 */
export function confirmLog(
  deps: Deps,
  by: Marker,
  at: EventPlace,
  logId: string,
  choices: JoinLogChoices,
): Promise<JoinLogResult> {
  const { projectId } = at;
  return deps.db.transaction(async (tx) => {
    const log = await lockJoinLog(tx, { projectId, logId });
    if (!log) throw new DomainError('request.not_found', {});
    const session = await findSessionToMark(tx, by, at, log.eventSessionId);
    if (!log.bytes) throw new DomainError('record.log_imported', {});
    const finalised = (await listFinalised(tx, projectId, [session.id])).length > 0;
    if (finalised && !choices.reason) throw new DomainError('attendance.session_finalised', {});

    const { people } = await readLog(tx, projectId, session, log.bytes);
    const chosen = choices.people.flatMap(({ key, registrationId }) =>
      registrationId ? [{ key, registrationId }] : [],
    );
    const decided = decideLogMarks(people, chosen, session, choices.minimumShare);
    if (decided.length === 0) throw new DomainError('record.log_nothing_chosen', {});
    const { fileId, sha256 } = await keepFile(tx, projectId, { bytes: log.bytes, mediaType: 'text/csv' });
    const marks = await marksOf(deps, tx, { projectId, session, logId, sha256 }, decided, choices);
    const answers = await takeMarks(deps, tx, projectId, marks, { accountId: by.accountId, clockSkewSeconds: null });
    for (const answer of answers) {
      if (answer.outcome === 'rejected') throw new DomainError(answer.code, answer.params);
    }
    const evidenceId = await keepEvidence(deps, tx, { at, session, sha256, fileId, name: log.fileName, by });

    const again = new Set(answers.flatMap(({ markId, outcome }) => (outcome === 'duplicate' ? [markId] : [])));
    const fresh = marks.filter(({ markId }) => !again.has(markId));
    // Whoever was chosen and there for seconds only has no mark.
    const marked = new Set(decided.map(({ registrationId }) => registrationId));
    const taken = new Set(chosen.flatMap(({ key, registrationId }) => (marked.has(registrationId) ? [key] : [])));
    const result: JoinLogResult = {
      whole: fresh.filter(({ minutes }) => minutes === null).length,
      part: fresh.filter(({ minutes }) => minutes !== null).length,
      again: again.size,
      leftOut: people.filter(({ key }) => !taken.has(key)).length,
      evidenceId,
    };
    await confirmJoinLog(tx, { projectId, logId }, { confirmedAt: deps.now(), result });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'attendance.log_imported',
      subjectId: at.eventId,
      detail: { sessionId: session.id, position: session.position, logId, sha256, ...result },
    });
    return result;
  });
}

interface LogFile {
  projectId: string;
  session: SessionToMark;
  logId: string;
  sha256: string;
}

/**
 * One mark a person. It has seen what stood when the preview was shown, as a trainer's next mark has; what came after
 * is a disagreement that people settle, and so is one that was there before.
 */
async function marksOf(
  { now }: Deps,
  tx: Tx,
  { projectId, session, logId, sha256 }: LogFile,
  decided: readonly LogMark[],
  { seen, reason }: JoinLogChoices,
): Promise<TakenMark[]> {
  const registrationIds = decided.map(({ registrationId }) => registrationId);
  const known = await listMarks(tx, projectId, { sessionIds: [session.id], registrationIds });
  const standing = known.filter(({ markId }) => seen.includes(markId));
  const knownIds = new Set(known.map(({ markId }) => markId));
  const markedAt = now().toISOString();
  return decided.map(({ registrationId, minutes }, sequence) => {
    const [latest] = standingMarks(standing.filter((mark) => mark.registrationId === registrationId));
    const markId = markIdOf([sha256, session.id, registrationId], minutes, { latest, knownIds });
    return {
      ...{ markId, sessionId: session.id, registrationId },
      ...{ status: 'present', minutes, remark: null, source: 'log', markedAt },
      ...{ device: logId, sequence, basedOn: latest?.markId ?? null, reason: reason ?? null },
    };
  });
}

/**
 * The same decision about somebody has the same id, so that it adds nothing when it comes again, also where a trainer has
 * corrected it since. A log that decided otherwise meanwhile is corrected by a mark of its own.
 */
function markIdOf(
  parts: readonly string[],
  minutes: number | null,
  { latest, knownIds }: { latest: SeenMark | undefined; knownIds: ReadonlySet<string> },
): string {
  const decision = [...parts, minutes === null ? 'whole' : String(minutes)];
  const markId = idOf(decision);
  if (latest?.source !== 'log' || !knownIds.has(markId)) return markId;
  return latest.minutes === minutes ? latest.markId : idOf([...decision, latest.markId]);
}
type SeenMark = Awaited<ReturnType<typeof listMarks>>[number];

/** An id that the same parts always have: RFC 9562, version 8. */
function idOf(parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`],
    hex.slice(20, 32),
  ].join('-');
}

/** The file among the evidence of the session's day; the same file is there once a day, unless it was withdrawn. */
async function keepEvidence(
  deps: Deps,
  tx: Tx,
  file: { at: EventPlace; session: SessionToMark; sha256: string; fileId: string; name: string; by: Marker },
): Promise<string> {
  const { at, session, sha256, fileId, name, by } = file;
  const { projectId, eventId } = at;
  const day = calendarDay(session.startsAt, session.timeZone);
  const kept = (await listEvidence(tx, projectId, { eventId })).find(
    (one) => one.kind === 'online_log' && one.sha256 === sha256 && one.day === day && one.withdrawnAt === null,
  );
  if (kept) return kept.id;
  const id = newId();
  await addEvidenceFile(tx, {
    ...{ projectId, id, eventId, day, kind: 'online_log', fileId, name },
    ...{ addedBy: by.accountId, addedAt: deps.now() },
  });
  return id;
}
