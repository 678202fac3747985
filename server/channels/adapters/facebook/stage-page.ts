import type { PolledDelivery } from '../../contract.js';

/** What one reading of a list brought, and where the next one goes on. */
export interface StagePage {
  deliveries: PolledDelivery[];
  after?: string;
}
