import type { FieldIssue } from '@sens/domain';
import type { AttendanceMarkInput } from '@sens/domain/attendance';

/** A mark that is still on this device. */
export interface OutboxEntry extends AttendanceMarkInput {
  readonly projectId: string;
  /** `sessionId` is a leg of a journey; absent: a session. */
  readonly about?: 'leg';
  /** Who made it; it is sent as nobody else. */
  readonly accountId: string;
  /** Until then it can be undone, so it is not sent before; milliseconds of the device's clock. */
  readonly heldUntil: number;
  /** Why the server did not take it; it waits for a person then. */
  readonly refusal: FieldIssue | null;
}

/** What a trainer decides; the outbox adds the device and its sequence. */
export type NewEntry = Omit<OutboxEntry, 'device' | 'sequence'>;

/** How long each action can be undone. */
export const undoMilliseconds = 10_000;

/**
 * Whether an entry can still be undone. A clock that was put back must not hold it for longer than the undo lasts.
 */
export const isHeld = ({ heldUntil }: Pick<OutboxEntry, 'heldUntil'>, now: number): boolean =>
  now < heldUntil && heldUntil - now <= undoMilliseconds;

/** Marks that are on their way: neither refused nor undone. */
export const isWaiting = ({ refusal }: Pick<OutboxEntry, 'refusal'>): boolean => refusal === null;
