import { parseScenarios } from '../domain/parse-scenarios.js';
import type { Scenario } from '../domain/scenario.js';
import { CARDS_EN } from './en/cards.js';

/** Every conversation that can happen in the demo month. */
export const SCENARIOS: readonly Scenario[] = [...parseScenarios('en', CARDS_EN)];
