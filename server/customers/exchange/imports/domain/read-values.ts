import type { DateOrder } from './mapping.js';

/** Amounts as people write them: `1.234,50`, `1,234.50`, `€ 12`, `-3.5`. Undefined: it is none. */
export function amountOf(text: string): string | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’€$£]/gu, '').replace(/^\+/, '');
  const match = /^(-?)(\d[\d.,]*)$/.exec(bare);
  if (!match) return undefined;
  const [, sign = '', digits = ''] = match;
  const point = decimalPoint(digits);
  const grouped = point < 0 ? digits : digits.slice(0, point);
  if (!/^(\d+|\d{1,3}(,\d{3})+|\d{1,3}(\.\d{3})+)$/.test(grouped)) return undefined;
  const whole = grouped.replaceAll(/[.,]/g, '');
  const cents = point < 0 ? '' : digits.slice(point + 1);
  if (whole.length > 12 || !/^\d{0,2}$/.test(cents)) return undefined;
  return `${sign}${Number(whole)}${cents ? `.${cents}` : ''}`;
}

/** Place of the sign before the cents; one sign with three digits after it cuts thousands. */
function decimalPoint(digits: string): number {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return -1;
  const sign = digits[last];
  const isMixed = digits.includes('.') && digits.includes(',');
  const isRepeated = digits.indexOf(sign!) !== last;
  const isThousand = digits.length - last - 1 === 3;
  return !isMixed && (isRepeated || isThousand) ? -1 : last;
}

const TIME = /^[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** Days as people write them; without a zone they are taken as UTC. Undefined: it is none. */
export function dateOf(text: string, order: DateOrder): Date | undefined {
  const given = text.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(given);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(given);
  const found = iso ?? local;
  if (!found) return undefined;
  const [first, second, third] = found.slice(1).map(Number) as [number, number, number];
  const [year, month, day] = iso
    ? [first, second, third]
    : order === 'day-first'
      ? [third, second, first]
      : [third, first, second];
  const rest = given.slice(found[0].length);
  const time = rest === '' ? ['', '0', '0'] : TIME.exec(rest);
  if (!time) return undefined;
  const [hour, minute, secondOf] = [time[1], time[2], time[3] ?? '0'].map(Number) as [
    number,
    number,
    number,
  ];
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, secondOf));
  const isReal =
    at.getUTCFullYear() === year &&
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    hour < 24 &&
    minute < 60;
  return isReal && year >= 1900 ? new Date(at.getTime() - offsetOf(time[4])) : undefined;
}

function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

const YES = /^(1|y|yes|true|x|ok|oui|o|vrai|j|ja|waar|given)$/i;
const NO = /^(0|n|no|false|non|faux|nee|neen|onwaar|-)$/i;

/** Undefined: neither yes nor no. */
export const yesOrNo = (text: string): boolean | undefined =>
  YES.test(text) ? true : NO.test(text) ? false : undefined;

export const addressOf = (text: string): string | undefined =>
  text.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(text)
    ? text
    : undefined;

export const phoneOf = (text: string): string | undefined =>
  /^\+?[\d ()./-]{5,40}$/.test(text) && text.replaceAll(/\D/g, '').length >= 5 ? text : undefined;

/** `nl`, and also `nl-BE` and `NL`. */
export const languageOf = (text: string): string | undefined =>
  /^([a-z]{2})([-_][a-z0-9]{2,8})?$/i.exec(text)?.[1]?.toLowerCase();
