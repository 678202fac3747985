/** Clocks: policies, targets, warnings and breaches, and the report on them. */
export { SlaModule } from './sla.module.js';
export { FollowClocks } from './application/follow-clocks.js';
export { PolicyRepository } from './data/policy.repository.js';
