/** Between these hours nobody waits for the desk. */
const FROM = 2;
const TO = 5;
/** A sweep that was begun in this night is not begun again. */
const ONE_NIGHT_MS = 12 * 3_600_000;

/** Whether to begin a sweep: in the night of that zone, and not twice in one. */
export function isSweepDue(now: Date, zone: string, lastBegun: Date | null): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
      now,
    ),
  );
  const isNight = hour >= FROM && hour < TO;
  return isNight && (lastBegun === null || now.getTime() - lastBegun.getTime() > ONE_NIGHT_MS);
}
