/** Inbound item → which customer, which conversation; never twice. */
export { WorkInDeliveries } from './application/work-in-deliveries.js';
export { ThreadingModule } from './threading.module.js';
