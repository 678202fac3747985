import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DrainLoop } from '../queue/drain-loop.js';
import { Worker } from '../queue/worker.js';
import { EVENT_CATALOGUE, type Reaction, type StoredEvent } from './contract.js';
import { EventLog } from './event-log.js';
import { EventSignal } from './event-signal.js';
import { REACTION } from './reaction.decorator.js';
import { nextPlace } from './next-place.js';
import { ReactionRepository } from './reaction.repository.js';

const BATCH = 200;
const LEASE_SECONDS = 60;
const LOOK_MS = 1000;
/** Whatever happens to signals and looks, each reaction reads the feed this often. */
const READ_MS = 15_000;

const isReaction = (instance: unknown): instance is Reaction =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(REACTION, instance.constructor) === true;

/**
 * Carries events to their reactions: at least once, each at its own pace, so that one that waits
 * for a slow network delays no other.
 */
@Injectable()
export class ReactionRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Reactions');
  private reactions: Reaction[] = [];
  private loops: DrainLoop[] = [];
  private newest = '';
  private deafen: (() => void) | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly events: EventLog,
    private readonly places: ReactionRepository,
    private readonly signal: EventSignal,
    private readonly worker: Worker,
    @Optional() @Inject(EVENT_CATALOGUE) private readonly catalogue?: ReadonlySet<string>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.reactions = this.registered();
    const names = this.reactions.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`Two reactions are called "${twice}". Give each its own name.`);
    for (const { name, on } of this.reactions)
      for (const event of on)
        if (this.catalogue?.has(event) === false)
          throw new Error(`${name} waits for "${event}", which nothing in the catalogue tells.`);
    if (names.length === 0 || !this.worker.works) return;
    await this.places.register(names);
    const own = this.reactions.map((reaction) => ({
      on: new Set(reaction.on),
      loop: this.loop(reaction.name, READ_MS, () => this.advance(reaction)),
    }));
    this.loops = [
      ...own.map(({ loop }) => loop),
      this.loop('a look at the feed', LOOK_MS, () => this.look(own.map(({ loop }) => loop))),
      this.loop('retries of reactions', LOOK_MS, () => this.retry()),
    ];
    for (const loop of this.loops) loop.start();
    this.deafen = this.signal.onSignal((types) => {
      for (const { on, loop } of own)
        if (!types || types.some((type) => on.has(type))) void loop.wake();
    });
  }

  /** One look for all reactions: after a lost signal, and for what an older transaction held back. */
  private async look(loops: readonly DrainLoop[]): Promise<boolean> {
    const { id, isHeld } = await this.events.newest();
    if (id === this.newest) return false;
    // What is held back now is looked for again, without a new event.
    this.newest = isHeld ? '' : id;
    for (const loop of loops) void loop.wake();
    return false;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.deafen?.();
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  registered(): Reaction[] {
    return this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isReaction);
  }

  private loop(name: string, everyMs: number, drain: () => Promise<boolean>): DrainLoop {
    return new DrainLoop({ name, everyMs, drain }, (_, error) =>
      this.log.error(`${name} stopped early and is tried again: ${String(error)}`),
    );
  }

  /** True when there may be more to do. */
  private async advance(reaction: Reaction): Promise<boolean> {
    const leased = await this.places.lease(reaction.name, LEASE_SECONDS);
    if (!leased) return false;
    const events = await this.events.after(leased.from, BATCH, reaction.on);
    for (const event of events) await this.handle(reaction, event);
    const isMore = events.length === BATCH;
    await this.places.advance(reaction.name, nextPlace(events.at(-1), leased.head, isMore));
    return isMore;
  }

  private async handle(reaction: Reaction, event: StoredEvent): Promise<boolean> {
    try {
      await reaction.react(event);
      return true;
    } catch (error) {
      this.log.error(`${reaction.name} failed on event ${event.id}: ${String(error)}`);
      await this.places.fail(reaction.name, event.id, String(error));
      return false;
    }
  }

  private async retry(): Promise<boolean> {
    for (const { reaction: name, event } of await this.places.dueForRetry(50)) {
      const reaction = this.reactions.find((candidate) => candidate.name === name);
      if (reaction && (await this.handle(reaction, event)))
        await this.places.forgive(name, event.id);
    }
    return false;
  }
}
