import type { Segment } from '../../../crm/contract.js';
import type { Thresholds } from './segment-table.js';

/** From when on things count, by what asks for them. */
export interface FactWindows {
  buyerSince: Date;
  yearSince: Date;
  dissatisfiedSince: Date;
  ambassadorSince: Date;
  vipSince: Date;
  /** Name of the attribute that says who is a VIP. */
  attribute: string | null;
}

const DAY_MS = 86_400_000;

/** What nobody asks for need not be read: its time never comes. */
const NEVER = new Date('9999-01-01T00:00:00Z');

/** The windows that these rules need. */
export function windowsOf(rules: ReadonlyMap<Segment, Thresholds>, now: Date): FactWindows {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const since = (segment: Segment): Date => {
    const asked = rules.get(segment);
    return asked ? before(Number(asked['days'])) : NEVER;
  };
  const attribute = rules.get('vip')?.['attribute'];
  return {
    buyerSince: since('buyer'),
    yearSince: rules.has('loyal') ? before(365) : NEVER,
    dissatisfiedSince: since('dissatisfied'),
    ambassadorSince: since('ambassador'),
    vipSince: since('vip'),
    attribute: typeof attribute === 'string' ? attribute : null,
  };
}
