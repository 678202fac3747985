/** Guidelines: what a brand wants said, and what it does not. */
export { ModerationModule } from './moderation.module.js';
