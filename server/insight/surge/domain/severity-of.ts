import type { Severity } from '../contract.js';

/** How serious a surge looks when it is found; people decide what it is. */
export function severityOf({
  observed,
  expected,
}: {
  observed: number;
  expected: number;
}): Severity {
  const growth = observed / Math.max(expected, 0.5);
  if (observed >= 60 && growth >= 6) return 'critical';
  return observed >= 25 && growth >= 3 ? 'high' : 'low';
}
