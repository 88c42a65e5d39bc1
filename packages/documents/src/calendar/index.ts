export type { CalendarEntry, CalendarPerson, CalendarSession } from './calendar-entry.ts';
export { renderCalendar } from './render-calendar.ts';
export type { PublicCalendar, PublicCalendarEvent } from './public-calendar.ts';
export { renderPublicCalendar } from './render-public-calendar.ts';
