import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { cleanLine, cleanLines } from '../text/clean-text.ts';
import type { CalendarEntry, CalendarSession } from './calendar-entry.ts';
import { webAddress } from './property-values.ts';

/**
 * A registration as an iCalendar object (RFC 5545), with one event for each session.
 *
 * Times stand in UTC. They are instants that calendars show in their owner's zone; without a rule that repeats, a zone
 * would add nothing but a table of its clock changes, which programmes read differently.
 */
export function renderCalendar(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: '-//sens-suite//registration//EN',
    method: ICalCalendarMethod[entry.method],
  });
  entry.sessions.forEach((session, index) => calendar.createEvent(eventData(entry, session, index)));
  return calendar.toString();
}

function eventData(entry: CalendarEntry, session: CalendarSession, index: number): ICalEventData {
  const { organiser, attendee } = entry;
  return {
    id: sessionUid(entry.uid, session.id ?? String(index + 1)),
    sequence: entry.sequence,
    stamp: entry.madeAt ?? new Date(),
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    summary: cleanLine(entry.title),
    location: cleanLine(session.place || entry.place),
    description: entry.description ? cleanLines(entry.description) : null,
    url: webAddress(entry.url) || null,
    status: entry.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: organiser ? { name: parameter(organiser.name), email: address(organiser.email) } : null,
    attendees: attendee
      ? [
          {
            name: parameter(attendee.name),
            email: address(attendee.email),
            status: ICalAttendeeStatus.ACCEPTED,
            rsvp: false,
          },
        ]
      : [],
  };
}

/** `registration@host` and `session` give `registration-session@host`. */
function sessionUid(uid: string, session: string): string {
  const at = uid.lastIndexOf('@');
  return cleanLine(at < 0 ? `${uid}-${session}` : `${uid.slice(0, at)}-${session}${uid.slice(at)}`);
}

/** Quotation marks cannot stand in a parameter (RFC 5545, 3.2). */
const parameter = (text: string): string => cleanLine(text, 200).replaceAll('"', "'");

const address = (email: string): string => cleanLine(email, 254).replace(/[\s,;:"<>]/g, '');
