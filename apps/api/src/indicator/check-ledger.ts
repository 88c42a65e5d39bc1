import type { Tx } from '@sens/db';
import { listAttendance, listLedgerOfEvent, listReportedEvents } from '@sens/db/indicator';
import { compareLedgers, type LedgerDifference } from '@sens/domain/indicator';
import { computeParticipations } from '../attendance/derive-participations.ts';
import { computeAttendance } from '../attendance/rederive-event.ts';
import type { Deps } from '../shared/deps.ts';

/** Where the ledger does not say what the marks say. */
export interface LedgerFault extends LedgerDifference {
  readonly ledger: 'attendance' | 'participation';
  readonly eventId: string;
}

export interface LedgerCheck {
  readonly events: number;
  readonly marks: number;
  readonly participations: number;
  readonly faults: readonly LedgerFault[];
}

/**
 * Derives attendance and participations anew from every mark of a project and compares them with what is kept, event by
 * event, each as of one instant. Nothing is written. The characteristics of a person are left out: they are as of
 * first entry, and no mark knows them.
 */
export async function checkLedger(deps: Pick<Deps, 'db'>, projectId: string): Promise<LedgerCheck> {
  const events = await listReportedEvents(deps.db, projectId);
  const faults: LedgerFault[] = [];
  let [marks, participations] = [0, 0];
  for (const { id: eventId } of events) {
    const found = await deps.db.transaction((tx) => checkEvent(tx, { projectId, eventId }), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    });
    marks += found.marks;
    participations += found.participations;
    faults.push(...found.faults.map((fault) => ({ ...fault, eventId })));
  }
  return { events: events.length, marks, participations, faults };
}

async function checkEvent(tx: Tx, at: { projectId: string; eventId: string }) {
  const { registrations, derived } = await computeAttendance(tx, at);
  const kept = await listAttendance(tx, at.projectId, at.eventId);
  const { present } = await computeParticipations(tx, at.projectId, registrations);
  const ledger = await listLedgerOfEvent(tx, at.projectId, at.eventId);

  const marked = derived.map(({ eventSessionId, registrationId, status, minutes, markId, conflict }) => ({
    key: `${eventSessionId}/${registrationId}`,
    values: { status, minutes, markId, conflict },
  }));
  const came = present.map(({ participantId, firstDay, sessions, minutes, completedOn }) => ({
    key: participantId,
    values: { firstDay, sessions, minutes, completedOn },
  }));
  return {
    marks: derived.length,
    participations: ledger.length,
    faults: [
      ...compareLedgers(marked, kept).map((fault) => ({ ...fault, ledger: 'attendance' as const })),
      ...compareLedgers(came, ledger).map((fault) => ({ ...fault, ledger: 'participation' as const })),
    ],
  };
}
