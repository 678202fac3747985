import type { Schemas } from './schemas';

export type Reply = Schemas['ReplyDto'];
/** The outcome counts only for what is resolved with the reply; absent: answered. */
export type NewReply = Omit<Schemas['NewReplyDto'], 'outcome'> &
  Partial<Pick<Schemas['NewReplyDto'], 'outcome'>>;
/** A reply that did not go out, with the conversation it belongs to. */
export type DeliveryProblem = Schemas['DeliveryProblemDto'];
export type FileRef = Schemas['FileDto'];
export type Draft = Schemas['DraftDto'];
