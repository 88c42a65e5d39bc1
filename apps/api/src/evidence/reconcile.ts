import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { listMarks } from '@sens/db/attendance';
import { findEvent, listSessions } from '@sens/db/event';
import {
  closeSheet,
  listEvidence,
  listSheetEntries,
  listSigners,
  lockSheet,
  saveExplanation,
  saveReading,
} from '@sens/db/evidence';
import { DomainError } from '@sens/domain';
import { attended, standingMarks, type AttendanceMarkInput } from '@sens/domain/attendance';
import {
  reconcileEntry,
  reconcileSheet,
  signerState,
  type SettlementInput,
  type SheetReading,
} from '@sens/domain/evidence';
import { submitMarks } from '../attendance/submit-marks.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';

export interface SheetPlace {
  projectId: string;
  eventId: string;
  sheetId: string;
}

export interface Reconciler {
  accountId: string;
  manages: boolean;
}

/** @throws DomainError `request.not_found` for a sheet of another event, `evidence.sheet_closed` */
export async function lockOpenSheet(tx: Tx, { projectId, eventId, sheetId }: SheetPlace) {
  const sheet = await lockSheet(tx, { projectId, sheetId });
  if (sheet?.eventId !== eventId) throw new DomainError('request.not_found', {});
  if (sheet.closedAt) throw new DomainError('evidence.sheet_closed', {});
  return sheet;
}

/**
 * Keeps what somebody read off the paper; lines left out stay as they were.
 *
 * @throws DomainError `request.not_found`, `evidence.sheet_closed`
 */
export function readSheet(deps: Deps, at: SheetPlace, by: Reconciler, { entries }: SheetReading): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockOpenSheet(tx, at);
    for (const { registrationId, signed } of entries) {
      if (signed === undefined) continue;
      const reading = { registrationId, signed: signed === 'yes', changedBy: by.accountId, changedAt: deps.now() };
      await saveReading(tx, at, reading);
    }
  });
}

/**
 * Settles one difference. Who signed and was not marked is marked as present in the sessions of the day, with the
 * reason on each mark; for who is marked and did not sign, the reason is kept beside the name.
 *
 * @throws DomainError `request.not_found`, `evidence.sheet_closed`, `evidence.settled_otherwise` when there is no such
 *   difference, and a mark's refusal
 */
export async function settleEntry(
  deps: Deps,
  at: SheetPlace,
  by: Reconciler,
  { registrationId, settlement, reason }: SettlementInput,
): Promise<void> {
  if (settlement === 'present') {
    // Marks take the way of all marks, in a transaction of their own, and carry the reason with them.
    const { day } = await deps.db.transaction((tx) => assertDiffers(tx, at, registrationId, 'signed_unmarked'));
    const marks = await marksOfDay(
      deps.db,
      at,
      { device: by.accountId, now: deps.now() },
      { registrationId, day, reason },
    );
    for (const answer of await submitMarks(deps, by, at.projectId, marks)) {
      if (answer.outcome === 'rejected') throw new DomainError(answer.code, answer.params);
    }
    return;
  }
  await deps.db.transaction(async (tx) => {
    const sheet = await assertDiffers(tx, at, registrationId, 'marked_unsigned');
    const changedAt = deps.now();
    await saveExplanation(tx, at, { registrationId, explanation: reason, changedBy: by.accountId, changedAt });
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'sheet.settled',
      subjectId: registrationId,
      detail: { sheetId: at.sheetId, code: sheet.code, settlement, reason },
    });
  });
}

async function assertDiffers(
  tx: Tx,
  at: SheetPlace,
  registrationId: string,
  state: 'signed_unmarked' | 'marked_unsigned',
) {
  const sheet = await lockOpenSheet(tx, at);
  const entry = (await listSheetEntries(tx, at)).find((one) => one.registrationId === registrationId);
  if (!entry || reconcileEntry(entry) !== state) throw new DomainError('evidence.settled_otherwise', {});
  return sheet;
}

/**
 * A mark for each session of the day, made in sight of every mark that stands there, so that it settles them.
 *
 * @param of with `onlyUnmarked`, sessions in which somebody has marked the person as there already are left alone
 */
export async function marksOfDay(
  db: Db | Tx,
  { projectId, eventId }: SheetPlace,
  { device, now: at }: { device: string; now: Date },
  of: { registrationId: string; day: string; reason: string; onlyUnmarked?: boolean },
): Promise<AttendanceMarkInput[]> {
  const { registrationId, day, reason } = of;
  const [event, all] = await Promise.all([
    findEvent(db, projectId, { id: eventId }),
    listSessions(db, projectId, eventId),
  ]);
  if (!event) throw new DomainError('request.not_found', {});
  const sessions = all.filter(({ startsAt }) => calendarDay(startsAt, event.timeZone) === day);
  const sessionIds = sessions.map(({ id }) => id);
  const known = await listMarks(db, projectId, { sessionIds, registrationIds: [registrationId] });
  return sessions
    .flatMap(({ id: sessionId }) => {
      const standing = standingMarks(known.filter((mark) => mark.sessionId === sessionId));
      if (of.onlyUnmarked && standing.some(({ status }) => attended(status))) return [];
      const seen = standing.length > 0 ? standing.map(({ markId }) => markId) : [null];
      return seen.map((basedOn) => ({ sessionId, basedOn }));
    })
    .map(({ sessionId, basedOn }, index) => ({
      ...{
        markId: randomUUID(),
        sessionId,
        registrationId,
        source: 'roll_call' as const,
        status: 'present' as const,
        minutes: null,
        remark: null,
      },
      ...{ markedAt: at.toISOString(), device, sequence: at.getTime() * 1000 + index, basedOn, reason },
    }));
}

/**
 * Closes a reconciliation: paper and record agree, or every difference has its reason, and the signed paper is there.
 *
 * @throws DomainError `request.not_found`, `evidence.sheet_closed`, `evidence.not_settled`
 */
export function closeReconciliation(deps: Deps, at: SheetPlace, by: Reconciler): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const sheet = await lockOpenSheet(tx, at);
    const { counts, closable } = reconcileSheet(await listSheetEntries(tx, at));
    const files = await listEvidence(tx, at.projectId, { sheetId: at.sheetId });
    const signers = await listSigners(tx, at);
    const waiting = signers.some((signer) => signerState(signer) === 'waiting');
    if (!closable || waiting || files.length === 0) throw new DomainError('evidence.not_settled', {});
    await closeSheet(tx, at, by.accountId, deps.now());
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'sheet.closed',
      subjectId: at.eventId,
      detail: { sheetId: at.sheetId, code: sheet.code, ...counts },
    });
  });
}
