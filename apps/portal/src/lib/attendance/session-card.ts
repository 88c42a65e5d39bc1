import type { LocalText } from '#lib/local-text.ts';

/** A session in the trainer's list. */
export interface SessionCard {
  readonly sessionId: string;
  readonly href: string;
  readonly project: LocalText;
  readonly title: LocalText;
  readonly module: LocalText | null;
  /** Calendar date where the event is. */
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly place: string;
  /** How many people are expected, and how many of them have been marked. */
  readonly confirmed: number;
  readonly marked: number;
  /** The record is settled. */
  readonly finalised: boolean;
}
