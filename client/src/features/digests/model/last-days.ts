export const spans = [1, 7, 14, 28] as const;

const day = 86_400_000;

/** The last days up to this moment, from a midnight in the zone. */
export function lastDays(count: number, now: number, zone: string): { from: string; to: string } {
  const parts = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const sinceMidnight = ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
  const midnight = now - (now % 1000) - sinceMidnight;
  return {
    from: new Date(midnight - count * day).toISOString(),
    to: new Date(now).toISOString(),
  };
}
