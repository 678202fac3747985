/** Conditions on facts of conversations: one language for rules, clocks, routing, guidelines and approval. */
export { Conditions } from './application/conditions.js';
export { FactReader } from './application/fact-reader.js';
export { IsFactSource } from './application/fact-source.decorator.js';
export { ConditionsModule } from './conditions.module.js';
export { checkCondition } from './domain/check-condition.js';
export { compileCondition, type Holds } from './domain/compile-condition.js';
export { factsOf } from './domain/facts-of.js';
export { FACT_NAMES } from './domain/operators.js';
export { phraseFinder } from './domain/find-phrase.js';
export { spacedWords } from './domain/normal-text.js';
