/** Customers' data in and out: files, keys of other systems, connections to CRMs. */
export { KeepConnections } from './connections/application/keep-connections.js';
export { ExchangeModule } from './exchange.module.js';
