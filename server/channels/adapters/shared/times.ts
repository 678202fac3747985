import { BadElement } from './decode-error.js';
import type { Fields } from './reading.js';

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
const FIRST_MILLISECONDS = 100_000_000_000;

/** Reads seconds or milliseconds since 1970 (some networks mix them) or an ISO time. @throws BadElement */
export function time(parent: Fields, name: string): Date {
  const value = optionalTime(parent, name);
  if (!value) throw new BadElement(`${name} is missing`);
  return value;
}

/** Undefined when absent. @throws BadElement when present and no believable time. */
export function optionalTime(parent: Fields, name: string): Date | undefined {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = new Date(asMilliseconds(value));
  const believable = parsed.getTime() >= EARLIEST && parsed.getTime() < LATEST;
  if (!believable) throw new BadElement(`${name} is no believable time`);
  return parsed;
}

function asMilliseconds(value: unknown): number {
  if (typeof value === 'number') return value < FIRST_MILLISECONDS ? value * 1000 : value;
  if (typeof value !== 'string') return Number.NaN;
  if (/^\d+$/.test(value)) return asMilliseconds(Number(value));
  return Date.parse(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}
