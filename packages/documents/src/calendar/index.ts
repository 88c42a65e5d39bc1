export type { CalendarEntry, CalendarPerson, CalendarSession } from './calendar-entry.ts';
export { renderCalendar } from './render-calendar.ts';
