import type { TFunction } from 'i18next';
import type { Calendar } from '../../../api/types/calendars';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { clockTime, dayOf } from '../../../ui/time/format-time';
import { clockOf } from '../model/clock';
import { type DayGroup, grouped, isAlways, type Week, weekdayName } from '../model/week';

/** "Mon–Fri 09:00–18:00, Sat 10:00–13:00", or that it is always or never open. */
export function weekWords(t: TFunction<'calendars'>, week: Week, language: string): string {
  if (isAlways(week)) return t('always');
  const groups = grouped(week).map((group) => `${daysOf(group, language)} ${hoursOf(group)}`);
  return groups.length === 0 ? t('never') : groups.join(', ');
}

function daysOf({ first, last }: DayGroup, language: string): string {
  const name = (day: number) => weekdayName(day, language, 'short');
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

const hoursOf = ({ open }: DayGroup): string =>
  open.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(' + ');

/** "Open until 18:00", "Opens Mon, 23 Nov, 09:00": in the reader's zone. */
export function stateWords(
  t: TFunction<'calendars'>,
  { isOpen, changesAt }: Calendar,
  now: number,
  style: { language: string; zone: string },
): string {
  if (changesAt === null) return t(isOpen ? 'openNow' : 'closedNow');
  const at = Date.parse(changesAt);
  const isToday = dayOf(at, style) === dayOf(now, style);
  const time = isToday ? clockTime(at, style) : dateAndTime(at, style);
  return t(isOpen ? 'openUntil' : 'closedUntil', { time });
}
