import type {
  CalendarRules,
  Holiday,
  OpenInterval,
} from '../../desk/work-rules/calendars/contract.js';

export interface BankCalendar {
  name: string;
  rules: CalendarRules;
}

const from = (begin: number, to: number): OpenInterval => ({ from: begin * 60, to: to * 60 });
const every = (...open: OpenInterval[]) => Array.from({ length: 7 }, () => open);
const days = (monToFri: OpenInterval[], sat: OpenInterval[], sun: OpenInterval[] = []) => [
  ...Array.from({ length: 5 }, () => monToFri),
  sat,
  sun,
];

/**
 * When the demo bank is open: its desk, its Dutch branch, those who block cards at night, and the
 * departments behind them. The holidays are those of the year before, this one and the next.
 */
export function bankCalendars(
  year: number,
  holidaysOf: (country: 'BE' | 'NL', year: number) => { on: string; name: string }[],
): { desk: BankCalendar; others: BankCalendar[] } {
  const years = [year - 1, year, year + 1];
  const closed = (country: 'BE' | 'NL'): Holiday[] =>
    years.flatMap((one) => holidaysOf(country, one)).map((day) => ({ ...day, open: [] }));
  const belgian = { timeZone: 'Europe/Brussels', holidays: closed('BE'), extraDays: [] };
  const shortDays = [`${year}-12-24`, `${year}-12-31`].map((on) => ({
    on,
    name: on.endsWith('24') ? 'Christmas Eve' : 'New Year’s Eve',
    open: [from(9, 13)],
  }));
  const desk = {
    ...belgian,
    week: days([from(9, 18)], [from(10, 16)]),
    holidays: [...belgian.holidays, ...shortDays],
    extraDays: [
      { on: secondSundayOfDecember(year), name: 'Sunday of the new app', open: [from(10, 16)] },
    ],
  };
  return {
    desk: { name: 'Customer care', rules: desk },
    others: [
      {
        name: 'Dutch desk',
        rules: {
          timeZone: 'Europe/Amsterdam',
          week: days([from(8, 20)], [from(9, 17)]),
          holidays: closed('NL'),
          extraDays: [],
        },
      },
      {
        name: 'Cards and fraud, day and night',
        rules: {
          timeZone: 'Europe/Brussels',
          week: every(from(0, 24)),
          holidays: [],
          extraDays: [],
        },
      },
      {
        name: 'Forum, evenings',
        rules: {
          ...belgian,
          week: [
            ...Array.from({ length: 4 }, () => [from(17, 22)]),
            [from(17, 25)],
            [from(12, 25)],
            [from(12, 20)],
          ],
        },
      },
      {
        name: 'Departments',
        rules: {
          ...belgian,
          week: [
            ...Array.from({ length: 4 }, () => [from(8.5, 12.5), from(13, 17)]),
            [from(8.5, 12.5), from(13, 16)],
            [],
            [],
          ],
        },
      },
    ],
  };
}

function secondSundayOfDecember(year: number): string {
  const first = new Date(Date.UTC(year, 11, 1)).getUTCDay();
  return `${year}-12-${String(((7 - first) % 7) + 8).padStart(2, '0')}`;
}
