/** Clocks: policies, targets, warnings and breaches, and the report on them. */
export { SlaModule } from './sla.module.js';
export { SetUpPolicies } from './application/set-up-policies.js';
