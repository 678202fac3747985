/** Ladders, escalations, and questions to departments. */
export { EscalationModule } from './escalation.module.js';
