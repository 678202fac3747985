const DAY = 86_400_000;

/** Every day (`2026-11-22`, UTC) up to this moment, oldest first, with its count. */
export function lastDays(
  byDay: Readonly<Record<string, number>>,
  until: Date,
  days: number,
): { day: string; count: number }[] {
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(until.getTime() - (days - 1 - index) * DAY).toISOString().slice(0, 10);
    return { day, count: byDay[day] ?? 0 };
  });
}
