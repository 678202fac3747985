import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { RawDelivery } from '../../contract.js';

/**
 * Checks `<prefix><hex HMAC-SHA256 of the raw body>` in a header, in constant time. False, never an
 * exception, for a missing, repeated, badly formed or wrong header and for an absent or empty secret.
 */
export function hasHexHmac(
  delivery: RawDelivery,
  header: string,
  prefix: string,
  secret: unknown,
): boolean {
  const claimed: unknown = delivery.headers[header];
  if (typeof secret !== 'string' || secret === '' || typeof claimed !== 'string') return false;
  if (!claimed.startsWith(prefix) || !/^[0-9a-f]{64}$/.test(claimed.slice(prefix.length))) {
    return false;
  }
  const expected = createHmac('sha256', secret).update(delivery.body).digest();
  return timingSafeEqual(Buffer.from(claimed.slice(prefix.length), 'hex'), expected);
}

/** Compares two secrets without telling by time where they differ. Empty ones never match. */
export function sameSecret(left: unknown, right: unknown): boolean {
  if (typeof left !== 'string' || typeof right !== 'string' || left === '') return false;
  return timingSafeEqual(digest(left), digest(right));
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
