/** Surges against the course of the week, and the incidents that follow. */
export { SurgeModule } from './surge.module.js';
export { KeepIncidents } from './application/keep-incidents.js';
export { KeepStatement } from './application/keep-statement.js';
export { LogDecision } from './application/log-decision.js';
export { LookForSurges } from './application/look-for-surges.js';
