export { EVENT_CATALOGUE } from './contract.js';
export type { FeedCursor, NewEvent, Reaction, StoredEvent } from './contract.js';
export { EventLog } from './event-log.js';
export { EventSignal } from './event-signal.js';
export { EventsModule } from './events.module.js';
export { IsReaction } from './reaction.decorator.js';
export { ReactionRunner } from './reaction-runner.js';
export { tellCause } from './tell-cause.js';
