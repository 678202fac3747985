import type { ReplyCapability } from '../../contract.js';

export interface WindowFacts {
  lastCustomerMessageAt: Date | null;
  answered: { at: Date } | null;
}

const HOUR = 3_600_000;

/** When the network stops taking a reply; null where it always does. Never opened: long closed. */
export function windowEnd(
  { window }: Pick<ReplyCapability, 'window'>,
  facts: WindowFacts,
): Date | null {
  if (!window) return null;
  const opened =
    window.opensBy === 'customer-message' ? facts.lastCustomerMessageAt : facts.answered?.at;
  return new Date((opened?.getTime() ?? 0) + window.hours * HOUR);
}
