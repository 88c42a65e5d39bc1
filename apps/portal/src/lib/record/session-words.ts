import { formatDay, m, type Locale } from '@sens/messages';
import { formatTimes, type Span } from '#lib/event/event-days.ts';

/** `1. termin, ponedeljek, 23. 11. 2026, 09:00–12:00` */
export const sessionWords = (locale: Locale, session: Span & { position: number }): string =>
  [
    m.record_session(locale, { number: session.position }),
    formatDay(locale, session.startsAt, session.timeZone),
    formatTimes(locale, session),
  ].join(', ');

/** The same without its number, for whoever does not count sessions. */
export const dayAndTimes = (locale: Locale, session: Span): string =>
  [formatDay(locale, session.startsAt, session.timeZone), formatTimes(locale, session)].join(', ');
