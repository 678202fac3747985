import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { FeedCursor, StoredEvent } from '../events/contract.js';
import { EventLog } from '../events/event-log.js';
import { EventSignal } from '../events/event-signal.js';

const PAGE = 500;
const LOOK_MS = 1000;

/** Follows the events of all processes in commit order; the signal makes it fast, the look every second sure. */
@Injectable()
export class LiveFeed implements OnApplicationShutdown {
  private readonly log = new Logger('LiveFeed');
  private cursor: FeedCursor | undefined;
  private reading: Promise<void> | undefined;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  private stop: (() => void) | undefined;
  private stopped = false;

  constructor(
    private readonly events: EventLog,
    private readonly signal: EventSignal,
  ) {}

  async follow(listener: (events: StoredEvent[]) => Promise<void>): Promise<void> {
    this.cursor = await this.events.head();
    this.stop = this.signal.onSignal(() => this.look(listener));
    this.timer = setInterval(() => this.look(listener), LOOK_MS);
  }

  /** Where the feed stands, for clients to remember. */
  position(): FeedCursor {
    return this.cursor ?? { xid: '0', id: '0' };
  }

  /** What came after a remembered place; undefined when that is too much to tell. */
  async gap(from: FeedCursor): Promise<StoredEvent[] | undefined> {
    const events = await this.events.after(from, PAGE + 1);
    return events.length > PAGE ? undefined : events;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.stop?.();
    await this.reading;
  }

  private look(listener: (events: StoredEvent[]) => Promise<void>): void {
    this.again = true;
    this.reading ??= this.read(listener)
      .catch((error: unknown) => this.log.warn(`The feed could not be read: ${String(error)}`))
      .finally(() => (this.reading = undefined));
  }

  private async read(listener: (events: StoredEvent[]) => Promise<void>): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      const events = await this.events.after(this.position(), PAGE);
      const last = events.at(-1);
      if (!last) continue;
      this.cursor = { xid: last.xid, id: last.id };
      await listener(events);
      this.again = true;
    }
  }
}
