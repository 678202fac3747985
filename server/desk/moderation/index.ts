/** Guidelines: what a brand wants said, and what it does not. */
export { ForbiddenPhrases } from './application/forbidden-phrases.js';
export { GuidelineRepository } from './data/guideline.repository.js';
export type { GuidelineContent } from './domain/guideline.js';
export { ModerationModule } from './moderation.module.js';
