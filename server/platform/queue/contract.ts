/**
 * Work that is due according to a table. The table is the truth: a drain looks there, does what is
 * due and says whether there may be more. It runs on every wake-up and, whatever happens to the
 * wake-ups, every `everyMs`.
 */
export interface Drain {
  readonly name: string;
  readonly everyMs: number;
  /** May run in several processes at once; true asks to be called again at once. */
  drain(): Promise<boolean>;
  /** Since when the oldest work waits that is due; null when nothing is. Cheap: it is asked for figures. */
  dueSince?(): Promise<Date | null>;
}

/** What an engine must be able to do. Both engines pass one contract suite. */
export interface QueueEngine {
  /**
   * Wakes a drain in some worker process, at the given time or now. Wake-ups with the same key that
   * have not run yet may be folded into one.
   */
  add(drain: string, options?: { at?: Date; key?: string }): Promise<void>;
  /** Begins to carry wake-ups to the handler. A handler that throws is called again later. */
  start(handler: (drain: string) => Promise<void>): Promise<void>;
  /** Lets running handlers finish. */
  stop(): Promise<void>;
}

export const QUEUE_ENGINE = Symbol('QueueEngine');
