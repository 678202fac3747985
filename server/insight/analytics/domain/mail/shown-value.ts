import type { Measure } from '../measures/measure.js';
import type { TextLanguage } from '../measures/measure-text.js';

const MINUTE = 60_000;

/** A figure as people read it: `1,204`, `87.5 %`, `2 h 14 min`. */
export function shownValue(
  { unit }: Pick<Measure, 'unit'>,
  value: number,
  language: TextLanguage,
): string {
  if (unit === 'count') return new Intl.NumberFormat(language).format(value);
  if (unit === 'share')
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(
      value,
    );
  const minutes = Math.round(value / MINUTE);
  if (minutes < 1) return `${Math.round(value / 1000)} s`;
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(hours / 24)} d`;
}
