import { may } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import type { CalendarNow } from '../application/show-calendars.js';
import type { CalendarRules, OpenInterval } from '../contract.js';
import type { CalendarRulesDto } from './calendar-rules.dto.js';
import type { CalendarAction, CalendarDto } from './calendar.dto.js';

export const presentCalendar =
  (me: Principal) =>
  ({ rules, ...calendar }: CalendarNow): CalendarDto => ({
    ...calendar,
    ...presentRules(rules),
    can: may(me, 'work-rules.manage') ? actionsOn(calendar.isDefault) : [],
  });

const actionsOn = (isDefault: boolean): CalendarAction[] =>
  isDefault ? ['edit'] : ['edit', 'remove', 'make-default'];

const plain = (open: readonly OpenInterval[]) => open.map(({ from, to }) => ({ from, to }));

const presentRules = ({
  timeZone,
  week,
  holidays,
  extraDays,
}: CalendarRules): CalendarRulesDto => ({
  timeZone,
  week: week.map(plain),
  holidays: holidays.map(({ on, name, open }) => ({ on, name, open: plain(open) })),
  extraDays: extraDays.map(({ on, name, open }) => ({ on, name, open: plain(open) })),
});

/** The rules in what came over HTTP, and nothing besides. */
export const rulesIn = (given: CalendarRulesDto): CalendarRules => presentRules(given);
