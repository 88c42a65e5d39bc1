import type { FieldIssue } from '@sens/domain';
import type { WalkInInput } from '@sens/domain/attendance';

/** Somebody who walked in and is still on this device alone. */
export interface WalkInEntry extends WalkInInput {
  readonly projectId: string;
  /** Whose phone noted it; it is sent as nobody else's. */
  readonly accountId: string;
  /** Until then it can be undone; milliseconds of the device's clock. */
  readonly heldUntil: number;
  /** Why the server did not take it; it waits for a person then. */
  readonly refusal: FieldIssue | null;
}

/** What a trainer fills in; the outbox adds the device and its sequence. */
export type NewWalkIn = Omit<WalkInEntry, 'device' | 'sequence'>;
