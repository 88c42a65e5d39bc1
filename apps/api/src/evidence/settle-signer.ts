import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import { addSigner, listSigners, settleSigner, type Sheet } from '@sens/db/evidence';
import { DomainError } from '@sens/domain';
import { mostSigners, signerState, type SignerDetails, type SignerRefusal } from '@sens/domain/evidence';
import { assertMayMark } from '../attendance/assert-may-mark.ts';
import { takeMarks } from '../attendance/submit-marks.ts';
import { placePerson } from '../registration/register-by-hand.ts';
import type { Deps } from '../shared/deps.ts';
import { lockOpenSheet, marksOfDay, type Reconciler, type SheetPlace } from './reconcile.ts';

/**
 * Notes the name of somebody who signed on an empty line.
 *
 * @throws DomainError `request.not_found`, `evidence.sheet_closed`, `evidence.signers_too_many`
 */
export function noteSigner(
  deps: Deps,
  at: SheetPlace,
  by: Reconciler,
  { name }: { name: string },
): Promise<{ signerId: string }> {
  return deps.db.transaction(async (tx) => {
    const sheet = await lockOpenSheet(tx, at);
    const { length } = await listSigners(tx, at);
    if (length >= mostSigners) throw new DomainError('evidence.signers_too_many', { max: mostSigners });
    const signerId = newId();
    const { projectId, sheetId: attendanceSheetId } = at;
    const noted = { notedBy: by.accountId, notedAt: deps.now() };
    await addSigner(tx, { projectId, id: signerId, attendanceSheetId, name, ...noted });
    await audit(tx, at, by, sheet, { action: 'sheet.signer_noted', signerId });
    return { signerId };
  });
}

/**
 * Adds somebody who signed as a person who walked in, with a mark in each session of the sheet's day in which nobody
 * has marked them as there already, all or nothing. Whoever is known or registered already is who they are.
 *
 * @throws DomainError `request.not_found`, `request.forbidden` for a trainer of other sessions, `evidence.sheet_closed`,
 *   `evidence.signer_settled`, `registration.no_seat_left` where a reason is needed, and a mark's refusal
 */
export function addSignerAsWalkIn(deps: Deps, at: SheetPlace, by: Reconciler, input: SignerDetails): Promise<void> {
  const { projectId, eventId } = at;
  const { signerId, reason, ...person } = input;
  return deps.db.transaction(async (tx) => {
    const sheet = await lockOpenSheet(tx, at);
    await assertWaiting(tx, at, signerId);
    const event = await findEvent(tx, projectId, { id: eventId });
    if (!event) throw new DomainError('request.not_found', {});
    const place = { projectId, eventId };
    const details = { ...person, locale: event.language };
    const { registrationId } = await placePerson(deps, tx, by.accountId, place, details, { isThere: true });
    const now = deps.now();
    const from = { device: by.accountId, now };
    const marks = await marksOfDay(tx, at, from, { registrationId, day: sheet.day, reason, onlyUnmarked: true });
    const sessionIds = [...new Set(marks.map(({ sessionId }) => sessionId))];
    await assertMayMark(tx, by, projectId, sessionIds);
    const walkedIn = marks.map((mark) => ({ ...mark, source: 'walk_in' as const }));
    const answers = await takeMarks(deps, tx, projectId, walkedIn, { accountId: by.accountId, clockSkewSeconds: null });
    for (const answer of answers) {
      if (answer.outcome === 'rejected') throw new DomainError(answer.code, answer.params);
    }
    await settleSigner(tx, { projectId, signerId }, { registrationId, settledBy: by.accountId, settledAt: now });
    await audit(tx, at, by, sheet, { action: 'sheet.signer_added', signerId, registrationId });
  });
}

/**
 * Refuses a signature; the reason is kept.
 *
 * @throws DomainError `request.not_found`, `evidence.sheet_closed`, `evidence.signer_settled`
 */
export function refuseSigner(
  deps: Deps,
  at: SheetPlace,
  by: Reconciler,
  { signerId, reason }: SignerRefusal,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const sheet = await lockOpenSheet(tx, at);
    await assertWaiting(tx, at, signerId);
    const settled = { refusal: reason, settledBy: by.accountId, settledAt: deps.now() };
    await settleSigner(tx, { projectId: at.projectId, signerId }, settled);
    await audit(tx, at, by, sheet, { action: 'sheet.signer_refused', signerId });
  });
}

/** Call it once the sheet is locked: decisions about its signers wait for each other. */
async function assertWaiting(tx: Tx, at: SheetPlace, signerId: string): Promise<void> {
  const signer = (await listSigners(tx, at)).find(({ id }) => id === signerId);
  if (!signer) throw new DomainError('request.not_found', {});
  if (signerState(signer) !== 'waiting') throw new DomainError('evidence.signer_settled', {});
}

async function audit(
  tx: Tx,
  { projectId, eventId, sheetId }: SheetPlace,
  { accountId }: Reconciler,
  { code }: Sheet,
  what: {
    action: 'sheet.signer_noted' | 'sheet.signer_added' | 'sheet.signer_refused';
    signerId: string;
    registrationId?: string;
  },
): Promise<void> {
  const { action, ...detail } = what;
  await writeAudit(tx, {
    projectId,
    actor: { kind: 'account', accountId },
    action,
    subjectId: eventId,
    detail: { sheetId, code, ...detail },
  });
}
