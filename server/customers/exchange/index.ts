/** Customers' data in and out: files, keys of other systems, connections to CRMs. */
export { ExchangeModule } from './exchange.module.js';
