/** A meeting as a file for calendars; loads when a reader asks for one. */
export { toICalendar } from '../convert/icalendar/calendar.ts';
export { save } from '../sharing/save.ts';
