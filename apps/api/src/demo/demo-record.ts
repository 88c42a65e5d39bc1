import { newId } from '@sens/db';
import { listSheetEntries } from '@sens/db/evidence';
import { addAbsenceNote, addSessionStep } from '@sens/db/record';
import { addSignedSheet } from '../evidence/add-signed-sheet.ts';
import { printSheet } from '../evidence/print-sheet.ts';
import { closeReconciliation, readSheet, settleEntry } from '../evidence/reconcile.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { signedSheet } from './data/signed-sheet.ts';

interface Event {
  id: string;
  slug: string;
  timeZone: string;
  sessions: readonly { id: string; startsAt: Date; endsAt: Date }[];
}

const hour = 3600 * 1000;

/**
 * The record of a workshop of two weeks ago: finalised by the trainer, with the signed sheet compared with it and one
 * absence excused.
 */
export async function seedDemoRecord(
  deps: Deps,
  projectId: string,
  events: readonly Event[],
  { trainer, manager }: { trainer: string; manager: string },
): Promise<void> {
  const event = events.find(({ slug }) => slug === 'mentoring-skills-lendava');
  const [session] = event?.sessions ?? [];
  if (!event || !session) return;
  const at = { projectId, eventId: event.id };
  const evening = { ...deps, now: () => new Date(session.endsAt.getTime() + hour) };
  const morning = { ...deps, now: () => new Date(session.startsAt.getTime() - hour) };
  const day = calendarDay(session.startsAt, event.timeZone);
  const columns = ['organisation', 'side'] as const;
  const input = { day, language: 'sl', secondLanguage: 'hu', columns: [...columns], emptyRows: 4 };
  const { sheetId, code } = await printSheet(morning, at, manager, input);
  await addSignedSheet(evening, at, trainer, { code, fileName: `IMG_${day}.png`, content: signedSheet });

  const by = { accountId: trainer, manages: true };
  const entries = await listSheetEntries(deps.db, { projectId, sheetId });
  const unsigned = entries.find(({ marked }) => marked)?.registrationId;
  const sheet = { ...at, sheetId };
  await readSheet(evening, sheet, by, {
    entries: entries.map(({ registrationId, marked }) => ({
      registrationId,
      signed: marked && registrationId !== unsigned ? 'yes' : 'no',
    })),
  });
  if (unsigned) {
    const reason = 'Odhod pred podpisom; prisotnost potrjuje izvajalec';
    await settleEntry(evening, sheet, by, { registrationId: unsigned, settlement: 'not_signed', reason });
  }
  await closeReconciliation(evening, sheet, by);

  const absent = entries.find(({ marked }) => !marked)?.registrationId;
  await deps.db.transaction(async (tx) => {
    for (const { id: eventSessionId } of event.sessions) {
      await addSessionStep(tx, { projectId, eventSessionId, step: 'finalised', accountId: trainer, at: evening.now() });
    }
    if (!absent) return;
    await addAbsenceNote(
      tx,
      {
        ...{ projectId, id: newId(), registrationId: absent, reason: 'Službena pot v tujino', state: 'accepted' },
        ...{ createdAt: morning.now(), decidedBy: manager, decidedAt: evening.now() },
      },
      event.sessions.map(({ id }) => id),
    );
  });
}
