import type { Calendar, CalendarRules } from '../../../api/types/calendars';
import type { CalendarValues } from '../api/calendars';

const office = [{ from: 540, to: 1080 }];

/** What a new calendar begins with: office hours. */
export const emptyCalendar = (timeZone: string): CalendarValues => ({
  name: '',
  timeZone,
  week: [office, office, office, office, office, [], []],
  holidays: [],
  extraDays: [],
});

export const valuesOf = ({ name, ...calendar }: Calendar): CalendarValues => ({
  name,
  ...rulesOf(calendar),
});

export const rulesOf = ({ timeZone, week, holidays, extraDays }: CalendarRules): CalendarRules => ({
  timeZone,
  week,
  holidays,
  extraDays,
});

export const isSame = (a: CalendarValues, b: CalendarValues): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
