/** One thing a network tells its subscribers, before it is put into a POST. */
export type WebhookEvent = FacebookEvent | ForumEvent;

export interface FacebookEvent {
  /** Given when it happens; also the order. */
  seq: number;
  network: 'facebook';
  pageId: string;
  /** The field a page must have subscribed to. */
  field: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Content of `changes`, or of `messaging` for messages. */
  change?: unknown;
  messaging?: unknown;
}

export interface ForumEvent {
  seq: number;
  network: 'discourse';
  /** X-Discourse-Event-Type, which is also the name of the body's only field. */
  type: string;
  /** X-Discourse-Event. */
  name: string;
  payload: unknown;
}

/** An event before it has its number. */
export type NewEvent = Omit<FacebookEvent, 'seq'> | Omit<ForumEvent, 'seq'>;
