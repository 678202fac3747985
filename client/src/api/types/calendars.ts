import type { Schemas } from './schemas';

export type Calendar = Schemas['CalendarDto'];
export type CalendarRules = Pick<Calendar, 'timeZone' | 'week' | 'holidays' | 'extraDays'>;
export type OpenInterval = Schemas['OpenIntervalDto'];
export type SpecialHours = Schemas['SpecialHoursDto'];
export type CalendarUser = Schemas['CalendarUserDto'];
export type DueTime = Schemas['DueTimeDto'];
export type NamedDate = Schemas['NamedDateDto'];
export type HolidaysPreview = Schemas['HolidaysPreviewDto'];
