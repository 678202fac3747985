import type { Provider } from '@nestjs/common';
import { FurnishCalendars } from './application/furnish-calendars.js';
import { FurnishCanned } from './application/furnish-canned.js';
import { FurnishClocks } from './application/furnish-clocks.js';
import { FurnishDesk, type Furnishing, FURNISHINGS } from './application/furnish-desk.js';
import { FurnishLanguage } from './application/furnish-language.js';
import { FurnishRules } from './application/furnish-rules.js';
import { PastCannedRepository } from './data/past-canned.repository.js';
import { PastRulesRepository } from './data/past-rules.repository.js';

/** Each may count on what those before it left. */
const furnishings = [FurnishCalendars, FurnishLanguage, FurnishRules, FurnishClocks, FurnishCanned];

export const furnishingProviders: Provider[] = [
  ...furnishings,
  PastCannedRepository,
  PastRulesRepository,
  {
    provide: FURNISHINGS,
    inject: furnishings,
    useFactory: (...all: Furnishing[]): Furnishing[] => all,
  },
  FurnishDesk,
];
