export interface ZoneChoice {
  id: string;
  /** "Brussels" for Europe/Brussels. */
  city: string;
  /** "GMT+1", at this moment. */
  offset: string;
}

/** Every zone the browser knows, and the one in use even when it does not know it by that name. */
export function zoneChoices(current: string, at: number, language: string): ZoneChoice[] {
  const known = Intl.supportedValuesOf('timeZone');
  const ids = known.includes(current) ? known : [current, ...known];
  return ids.map((id) => ({ id, city: cityOf(id), offset: offsetOf(id, at, language) }));
}

const cityOf = (id: string) => (id.split('/').at(-1) ?? id).replaceAll('_', ' ');

function offsetOf(zone: string, at: number, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
