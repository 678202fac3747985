export const DAY = 1440;

/** "09:05" of minutes after midnight; past midnight the time of the next day, midnight itself "24:00". */
export function clockOf(minutes: number): string {
  const shown = minutes > DAY ? minutes - DAY : minutes;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** Minutes after midnight of what somebody typed: "9", "9:30", "0930", "9.30", "9h30", "24:00". */
export function minutesOf(typed: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2})(?:[:.h]?([0-5]\d))?h?\s*$/i.exec(typed) ?? [];
  if (hours === undefined) return null;
  const found = Number(hours) * 60 + Number(minutes ?? 0);
  return found <= DAY ? found : null;
}
