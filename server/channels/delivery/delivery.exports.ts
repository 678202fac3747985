export type {
  DeliveryEvents,
  Echo,
  NewReply,
  Receipt,
  Refusal,
  ReplyAttemptRecord,
  ReplyProgress,
  ReplyRecord,
  StoredFileRef,
} from './contract.js';
export { Deliveries } from './deliveries.js';
export {
  capabilityOf,
  type Composer,
  composerFor,
  type ComposerFacts,
  type ComposerMode,
  type ComposerReason,
  type ReplyMode,
} from './domain/composer.js';
export { windowEnd } from './domain/reply-window.js';
export { lengthOf } from './domain/text-length.js';
