import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { LIVE_BUS, type LiveBus } from './contract.js';
import { type Looker, PresenceBoard, type PresenceMessage } from './presence-board.js';

const REPEAT_MS = 15_000;
const HERE = 'people';

/** Who looks at what, told to every process. `people` is the subject for being at the desk at all. */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly process = randomUUID();
  private readonly board = new PresenceBoard();
  private readonly local = new Map<string, Map<string, Looker>>();
  private listener: ((subjectId: string) => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(LIVE_BUS) private readonly bus: LiveBus) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.bus.subscribe((message) => this.hear(message));
    this.timer = setInterval(() => {
      for (const subjectId of this.local.keys()) this.tell(subjectId);
    }, REPEAT_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    for (const subjectId of this.local.keys()) {
      this.local.set(subjectId, new Map());
      this.tell(subjectId);
    }
    await this.bus.close();
  }

  onChange(listener: (subjectId: string) => void): void {
    this.listener = listener;
  }

  /** A connection looks at a subject; the same call again changes what it says. */
  look(subjectId: string, connectionId: string, looker: Looker): void {
    const lookers = this.local.get(subjectId) ?? new Map<string, Looker>();
    this.local.set(subjectId, lookers.set(connectionId, looker));
    this.tell(subjectId);
  }

  leave(subjectId: string, connectionId: string): void {
    if (!this.local.get(subjectId)?.delete(connectionId)) return;
    this.tell(subjectId);
    if (this.local.get(subjectId)?.size === 0) this.local.delete(subjectId);
  }

  arrive(connectionId: string, person: Pick<Looker, 'userId' | 'name'>): void {
    this.look(HERE, connectionId, { ...person, typing: false });
  }

  depart(connectionId: string): void {
    this.leave(HERE, connectionId);
  }

  at(subjectId: string): Looker[] {
    return this.board.at(subjectId, Date.now());
  }

  /** Ids of the people who have the desk open anywhere. */
  online(): Set<string> {
    return new Set(this.at(HERE).map(({ userId }) => userId));
  }

  private tell(subjectId: string): void {
    const lookers = [...(this.local.get(subjectId)?.values() ?? [])];
    const message: PresenceMessage = { process: this.process, subjectId, lookers };
    this.note(message);
    this.bus.publish(JSON.stringify(message));
  }

  private hear(text: string): void {
    const message = JSON.parse(text) as PresenceMessage;
    if (message.process !== this.process) this.note(message);
  }

  private note(message: PresenceMessage): void {
    this.board.note(message, Date.now());
    this.listener?.(message.subjectId);
  }
}
