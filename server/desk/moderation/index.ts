/** Guidelines: what a brand wants said, and what it does not. */
export { ForbiddenPhrases } from './application/forbidden-phrases.js';
export { KeepGuidelines } from './application/keep-guidelines.js';
export { findForbidden } from './domain/find-forbidden.js';
export { ModerationModule } from './moderation.module.js';
