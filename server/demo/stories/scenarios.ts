import { parseScenarios } from '../domain/parse-scenarios.js';
import type { Language, Scenario } from '../domain/scenario.js';
import { APP_EN } from './en/app.js';
import { CARDS_EN } from './en/cards.js';
import { MONEY_EN } from './en/money.js';
import { PLACES_EN } from './en/places.js';
import { TRUST_EN } from './en/trust.js';
import { PLACES_FR } from './fr/agences.js';
import { APP_FR } from './fr/application.js';
import { MONEY_FR } from './fr/argent.js';
import { CARDS_FR } from './fr/cartes.js';
import { TRUST_FR } from './fr/confiance.js';
import { APP_NL } from './nl/app.js';
import { MONEY_NL } from './nl/geld.js';
import { CARDS_NL } from './nl/kaarten.js';
import { PLACES_NL } from './nl/kantoor.js';
import { TRUST_NL } from './nl/vertrouwen.js';

const WRITTEN: Readonly<Record<Language, readonly string[]>> = {
  en: [CARDS_EN, APP_EN, MONEY_EN, TRUST_EN, PLACES_EN],
  fr: [CARDS_FR, APP_FR, MONEY_FR, TRUST_FR, PLACES_FR],
  nl: [CARDS_NL, APP_NL, MONEY_NL, TRUST_NL, PLACES_NL],
};

/** Every conversation that can happen in the demo month; read when it is asked for. */
export const scenarios = (): Scenario[] =>
  (['en', 'fr', 'nl'] as const).flatMap((language) =>
    WRITTEN[language].flatMap((written) => parseScenarios(language, written)),
  );
