/** Figures: what is measured in conversations, its sums, and everything that shows them. */
export { AnalyticsModule } from './analytics.module.js';
export { KeepAudience } from './application/keep-audience.js';
export { RebuildFigures } from './application/rebuild-figures.js';
export { CountingModule } from './counting.module.js';
export { FollowFigures } from './application/follow-figures.js';
