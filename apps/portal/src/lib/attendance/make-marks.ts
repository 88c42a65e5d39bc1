import { attended, type AttendanceStatus } from '@sens/domain/attendance';
import { givenMinutes } from './given-minutes.ts';
import { undoMilliseconds, type NewEntry } from './outbox-entry.ts';
import type { ShownAttendance } from './show-attendance.ts';

/** What the trainer decided about a person; what is left out stays as it was. */
export interface Decision {
  readonly status: AttendanceStatus;
  /** null is the whole session. */
  readonly minutes?: number | null;
  /** When the person came and went; `minutes` follows from it. */
  readonly arrivedAt?: string | null;
  readonly leftAt?: string | null;
  readonly remark?: string | null;
  /** A ticket was scanned, instead of a row tapped. */
  readonly source?: 'ticket';
}

export interface MarkContext {
  readonly projectId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly registrationId: string;
  /** How long the session lasts. */
  readonly sessionMinutes: number;
  /** This device, whose earlier marks are superseded without being named. */
  readonly device: string;
}

/**
 * The marks that say a decision. One is enough, except where people disagree: each mark names one that was seen, and
 * the disagreement is settled when all of the others' are named.
 *
 * @param now milliseconds of the device's clock
 */
export function makeMarks(shown: ShownAttendance, decision: Decision, context: MarkContext, now: number): NewEntry[] {
  const { sessionMinutes, device, ...ids } = context;
  const ofOthers = shown.standing.filter((mark) => mark.device !== device).map(({ markId }) => markId);
  const seen = shown.conflict && ofOthers.length > 0 ? ofOthers : [shown.markId];
  return seen.map((basedOn) => ({
    ...ids,
    markId: crypto.randomUUID(),
    status: decision.status,
    ...(attended(decision.status) ? presenceOf(shown, decision, sessionMinutes) : { minutes: null }),
    remark: decision.remark === undefined ? shown.remark : decision.remark,
    markedAt: new Date(now).toISOString(),
    basedOn,
    source: decision.source ?? 'roll_call',
    reason: null,
    heldUntil: now + undoMilliseconds,
    refusal: null,
  }));
}

/** Minutes and times somebody gave stay when present becomes late; minutes that stand for the whole session do not. */
function presenceOf(shown: ShownAttendance, decision: Decision, sessionMinutes: number) {
  const { arrivedAt, leftAt } = decision.minutes === undefined ? shown : decision;
  const minutes = decision.minutes === undefined ? givenMinutes(shown, sessionMinutes) : decision.minutes;
  return { minutes, arrivedAt: arrivedAt ?? null, leftAt: leftAt ?? null };
}
