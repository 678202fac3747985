import type { Provider } from '@nestjs/common';
import { FurnishDesk, type Furnishing, FURNISHINGS } from './application/furnish-desk.js';
import { FurnishLanguage } from './application/furnish-language.js';

/** Each may count on what those before it left. */
const furnishings = [FurnishLanguage];

export const furnishingProviders: Provider[] = [
  ...furnishings,
  {
    provide: FURNISHINGS,
    inject: furnishings,
    useFactory: (...all: Furnishing[]): Furnishing[] => all,
  },
  FurnishDesk,
];
