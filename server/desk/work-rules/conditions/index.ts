/** Conditions on facts of conversations: one language for rules, clocks, routing, guidelines and approval. */
export { ConditionsModule } from './conditions.module.js';
