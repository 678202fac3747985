/** What happened, written in the transaction of the change. Carries ids and small facts, never personal text. */
export interface NewEvent {
  type: string;
  conversationId?: string;
  /** Position within the conversation, taken from its counter in the same transaction. */
  seq?: number;
  actorId?: string | null;
  data?: Readonly<Record<string, unknown>>;
}

export interface StoredEvent {
  id: string;
  xid: string;
  type: string;
  conversationId: string | null;
  seq: number | null;
  actorId: string | null;
  data: Record<string, unknown>;
  at: Date;
}

/** Position in the feed of all events, in commit order. */
export interface FeedCursor {
  xid: string;
  id: string;
}

/**
 * Something that follows from events. Each reaction keeps its own place in the feed, so that one
 * that fails neither stops nor repeats the others. Handling may happen twice: make it idempotent.
 */
export interface Reaction {
  readonly name: string;
  readonly on: readonly string[];
  react(event: StoredEvent): Promise<void>;
}

/** Names of all events of the house; injected so that a name nobody knows is refused when it is written. */
export const EVENT_CATALOGUE = Symbol('EventCatalogue');
