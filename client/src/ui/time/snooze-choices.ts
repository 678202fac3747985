import { atHour, weekday } from './wall-clock';

export type SnoozeChoiceKey = 'hours' | 'tomorrow' | 'monday' | 'week' | 'reply';

export interface SnoozeChoice {
  key: SnoozeChoiceKey;
  /** ISO 8601; null: until the customer replies. */
  until: string | null;
}

const threeHours = 3 * 3_600_000;
const morning = 9;

/** When work can come back, by the agent's own clock: in three hours, or at nine on a later day. */
export function snoozeChoices(now: number, zone: string): SnoozeChoice[] {
  const morningIn = (days: number) => new Date(atHour(now, days, morning, zone)).toISOString();
  const toMonday = 8 - weekday(now, zone);
  return [
    { key: 'hours', until: new Date(now + threeHours).toISOString() },
    { key: 'tomorrow', until: morningIn(1) },
    ...(toMonday > 1 && toMonday < 7
      ? [{ key: 'monday' as const, until: morningIn(toMonday) }]
      : []),
    { key: 'week', until: morningIn(7) },
    { key: 'reply', until: null },
  ];
}
