import { nameKey } from '@sens/domain/participant';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { removeBadges } from '../certificate/index.ts';
import { assessmentImport } from '../completion/table.ts';
import { consentEntry } from '../consent/table.ts';
import type { Tx } from '../engine.ts';
import { feedbackInvitation } from '../feedback/table.ts';
import { mail } from '../mail/table.ts';
import { consent, participant, participantImport } from '../participant/table.ts';
import { answer, question } from '../question/table.ts';
import { joinLog } from '../record/table.ts';
import { registration } from '../registration/table.ts';
import { visitBed, visitRoomWish } from '../visit/room-table.ts';
import { visitInstruction, visitNeed } from '../visit/traveller-table.ts';
import { ownMails } from './own-mails.ts';
import { privacyRequest } from './table.ts';

interface Person {
  projectId: string;
  participantId: string;
}

/**
 * Takes away at once what no obligation asks to keep, and restricts the rest: `erasureList`, `atOnce`. Doing it again
 * changes nothing.
 *
 * @returns whether the person was not restricted before
 */
export async function restrictPerson(tx: Tx, person: Person, now: Date): Promise<boolean> {
  const { projectId, participantId } = person;
  const ofPerson = and(eq(participant.projectId, projectId), eq(participant.id, participantId));
  const [found] = await tx.select().from(participant).where(ofPerson).for('update');
  if (!found || found.restrictedAt !== null) return false;
  const registered = await tx
    .select({ id: registration.id })
    .from(registration)
    .where(and(eq(registration.projectId, projectId), eq(registration.participantId, participantId)));
  const ids = registered.map(({ id }) => id);

  await tx
    .delete(consentEntry)
    .where(and(eq(consentEntry.projectId, projectId), eq(consentEntry.participantId, participantId)));
  await tx.delete(consent).where(and(eq(consent.projectId, projectId), eq(consent.participantId, participantId)));
  await tx.delete(mail).where(ownMails(found));
  await removeImportRows(tx, found);
  await removeWaitingLogs(tx, projectId);
  await removeResultLists(tx, projectId);
  await removeBadges(tx, projectId, participantId);
  if (ids.length > 0) {
    const optional = tx
      .select({ id: question.id })
      .from(question)
      .where(and(eq(question.projectId, projectId), or(eq(question.required, false), eq(question.sensitive, true))));
    await tx
      .delete(answer)
      .where(
        and(eq(answer.projectId, projectId), inArray(answer.registrationId, ids), inArray(answer.questionId, optional)),
      );
    await tx
      .delete(feedbackInvitation)
      .where(and(eq(feedbackInvitation.projectId, projectId), inArray(feedbackInvitation.registrationId, ids)));
    await removeTravelData(tx, projectId, ids);
  }
  await tx
    .update(privacyRequest)
    .set({ message: null })
    .where(and(eq(privacyRequest.projectId, projectId), eq(privacyRequest.participantId, participantId)));
  await tx.update(participant).set({ email: null, phone: null, accountId: null, restrictedAt: now }).where(ofPerson);
  return true;
}

/** What was kept to look after a traveller; that they rode along stays. */
async function removeTravelData(tx: Tx, projectId: string, ids: string[]): Promise<void> {
  for (const table of [visitNeed, visitBed, visitInstruction]) {
    await tx.delete(table).where(and(eq(table.projectId, projectId), inArray(table.registrationId, ids)));
  }
  const wished = or(inArray(visitRoomWish.registrationId, ids), inArray(visitRoomWish.otherId, ids));
  await tx.delete(visitRoomWish).where(and(eq(visitRoomWish.projectId, projectId), wished));
}

/** Logs of platforms that were uploaded and not confirmed yet may name the person; they can be uploaded again. */
async function removeWaitingLogs(tx: Tx, projectId: string): Promise<void> {
  await tx.delete(joinLog).where(and(eq(joinLog.projectId, projectId), isNull(joinLog.confirmedAt)));
}

/** Lists of results that wait for confirmation may name the person in rows that were taken for nobody; all of them go. */
async function removeResultLists(tx: Tx, projectId: string): Promise<void> {
  await tx
    .delete(assessmentImport)
    .where(and(eq(assessmentImport.projectId, projectId), isNull(assessmentImport.confirmedAt)));
}

/** Rows about the person on lists that were uploaded and not confirmed yet. */
async function removeImportRows(tx: Tx, person: typeof participant.$inferSelect): Promise<void> {
  const waiting = await tx
    .select({ id: participantImport.id, rows: participantImport.rows })
    .from(participantImport)
    .where(and(eq(participantImport.projectId, person.projectId), isNull(participantImport.confirmedAt)));
  for (const { id, rows } of waiting) {
    const others = rows.filter(
      (row) =>
        nameKey(row.person) !== person.nameKey || (row.person.email !== null && row.person.email !== person.email),
    );
    if (others.length === rows.length) continue;
    await tx
      .update(participantImport)
      .set({ rows: others })
      .where(and(eq(participantImport.projectId, person.projectId), eq(participantImport.id, id)));
  }
}
