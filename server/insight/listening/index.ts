/** What is said beyond the brand's own accounts: sources, streams, hits, mentions. */
export { ListeningModule } from './listening.module.js';
export { KeepSources } from './application/keep-sources.js';
export { KeepStreams } from './application/keep-streams.js';
export { MarkHit } from './application/mark-hit.js';
export { OpenHit } from './application/open-hit.js';
