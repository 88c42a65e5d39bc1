import type { CalendarSession } from './calendar-entry.ts';

/** Events that somebody subscribes to without being invited to any of them. */
export interface PublicCalendar {
  readonly name: string;
  /** Where the calendar itself is fetched from. */
  readonly source: string;
  /** The end of every UID: `trainings.example.org`. */
  readonly host: string;
  readonly events: readonly PublicCalendarEvent[];
}

export interface PublicCalendarEvent {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string;
  readonly cancelled: boolean;
  /** Counts up with each change; calendars ignore what is older than what they have. */
  readonly sequence: number;
  /** When the event was made. The same event gives the same bytes, so that an unchanged calendar is not sent again. */
  readonly madeAt: Date;
  readonly sessions: readonly (CalendarSession & { readonly id: string })[];
}
