import { BadElement } from '../shared/decode-error.js';
import type { Fields } from '../shared/reading.js';
import { optionalTime } from '../shared/times.js';

/** True also for what has no readable time: decoding says what is wrong with it. */
export function isSince(resource: Fields, field: string, since: Date): boolean {
  try {
    const at = optionalTime(resource, field);
    return at === undefined || at >= since;
  } catch (error) {
    if (error instanceof BadElement) return true;
    throw error;
  }
}
