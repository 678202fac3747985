import type { Guideline } from '../domain/guideline.js';
import type { GuidelineDto } from './guideline.dto.js';

export const presentGuideline = (guideline: Guideline): GuidelineDto => ({
  ...guideline,
  condition: { ...guideline.condition },
  texts: guideline.texts.map((text) => ({
    ...text,
    dos: [...text.dos],
    donts: [...text.donts],
  })),
  phrases: [...guideline.phrases],
});
