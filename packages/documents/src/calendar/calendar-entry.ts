/** One registration as it stands in the participant's calendar. */
export interface CalendarEntry {
  /**
   * REQUEST invites to the sessions or updates them, CANCEL takes them out of the calendar; PUBLISH is a file that
   * somebody fetches without being invited (RFC 5546).
   */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The same for the whole life of the registration, and unlike any other in the world: `registrationId@host`. */
  readonly uid: string;
  /** Counts up with each change; calendars ignore what is older than what they have. */
  readonly sequence: number;
  readonly title: string;
  readonly sessions: readonly CalendarSession[];
  /** Where a session takes place that names no place of its own. */
  readonly place: string;
  readonly url: string;
  readonly description?: string;
  readonly organiser?: CalendarPerson;
  /** The participant, never anybody else: some programmes only update an entry that names its owner. */
  readonly attendee?: CalendarPerson;
  /** When this entry was made; now, unless said otherwise. */
  readonly madeAt?: Date;
}

export interface CalendarSession {
  /** Keeps the session's entry its own when others are added before it; its place in the list where there is none. */
  readonly id?: string;
  /** Instants. */
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
  readonly place?: string | null;
}

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}
