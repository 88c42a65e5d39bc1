import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { cleanLine, cleanLines } from '../text/clean-text.ts';
import { webAddress } from './property-values.ts';
import type { PublicCalendar } from './public-calendar.ts';

const anHour = 3600;

/**
 * A calendar to subscribe to (RFC 5545, RFC 7986): an entry for each session, which keeps its UID for life. What is
 * cancelled stays in it and says so, because a calendar that only loses an entry tells nobody why.
 */
export function renderPublicCalendar({ name, source, host, events }: PublicCalendar): string {
  const calendar = ical({
    prodId: '//sens-suite//events//EN',
    method: ICalCalendarMethod.PUBLISH,
    name: cleanLine(name),
    source: webAddress(source),
    ttl: anHour,
  });
  for (const event of events) {
    for (const { id, startsAt, endsAt, place } of event.sessions) {
      calendar.createEvent({
        id: `${id}@${host}`,
        sequence: event.sequence,
        stamp: event.madeAt,
        start: new Date(startsAt),
        end: new Date(endsAt),
        summary: cleanLine(event.title),
        location: cleanLine(place || event.place),
        description: cleanLines(event.description),
        url: webAddress(event.url),
        status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      });
    }
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}
