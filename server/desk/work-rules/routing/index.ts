/** Routing: which team or agent gets what is unassigned. */
export { RoutingModule } from './routing.module.js';
