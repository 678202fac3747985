import type { Segment } from '../../crm/contract.js';

/** Events that this module writes. What changes for customers is told as `customer.changed`. */
export interface SegmentEvents {
  /** A rule was changed; memberships follow within moments. */
  'segment-rule.changed': { segment: Segment };
}
