/** Opening hours and holidays: the business time that clocks, ladders and rules count in. */
export { CalendarsModule } from './calendars.module.js';
export { IsCalendarUse } from './application/calendar-use.js';
export { Calendars } from './application/calendars.js';
export { SetUpCalendars } from './application/set-up-calendars.js';
export { publicHolidays } from './domain/public-holidays.js';
