export type { Drain, QueueEngine } from './contract.js';
export { IsDrain } from './drain.decorator.js';
export { QueueModule } from './queue.module.js';
export { Worker } from './worker.js';
