/** Routing: which agent gets what is unassigned. */
export { KeepQueues } from './application/keep-queues.js';
export { RoutingModule } from './routing.module.js';
