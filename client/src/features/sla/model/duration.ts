/** Minutes in a text such as "45", "30 min", "4 h", "1h30"; null when it is empty, undefined when it is none. */
export function readDuration(text: string): number | null | undefined {
  const typed = text.trim().toLowerCase().replace(',', '.');
  if (typed === '') return null;
  const match =
    /^(?:(\d+(?:\.\d+)?)\s*(?:hours?|hr|h|uur|u|heures?))?\s*(?:(\d+)\s*(?:minutes?|mins?|min\.?|m)?)?$/.exec(
      typed,
    );
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const minutes = Math.round(Number(match[1] ?? 0) * 60) + Number(match[2] ?? 0);
  return minutes >= 1 ? minutes : undefined;
}

/** "30 min", "4 hr", "1 hr 30 min": never in days, because a business day has no fixed length. */
export function writeDuration(minutes: number, language: string): string {
  const part = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && part(hours, 'hour'), (rest > 0 || hours === 0) && part(rest, 'minute')]
    .filter(Boolean)
    .join(' ');
}
