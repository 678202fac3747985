/** Inbound item → which customer, which conversation; never twice. */
export { ImportHistory, type PastItem } from './application/import-history.js';
export { WorkInDeliveries } from './application/work-in-deliveries.js';
export { ThreadingModule } from './threading.module.js';
