import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Drain } from '../queue/contract.js';
import { IsDrain } from '../queue/drain.decorator.js';
import { Worker } from '../queue/worker.js';
import type { Reaction } from './contract.js';
import { EventLog } from './event-log.js';
import { EventSignal } from './event-signal.js';
import { ReactionRepository } from './reaction.repository.js';
import { REACTION } from './reaction.decorator.js';

const BATCH = 200;
const LEASE_SECONDS = 60;

const isReaction = (instance: unknown): instance is Reaction =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(REACTION, instance.constructor) === true;

/** Carries events to their reactions: at least once, each reaction at its own pace. */
@IsDrain()
@Injectable()
export class ReactionRunner implements Drain, OnApplicationBootstrap {
  readonly name = 'reactions';
  readonly everyMs = 1000;
  private readonly log = new Logger('Reactions');
  private reactions: Reaction[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly events: EventLog,
    private readonly places: ReactionRepository,
    private readonly signal: EventSignal,
    private readonly worker: Worker,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.reactions = this.registered();
    const names = this.reactions.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`Two reactions are called "${twice}". Give each its own name.`);
    if (names.length > 0) await this.places.register(names);
    if (this.worker.works) this.signal.onSignal(() => this.worker.wake(this.name));
  }

  registered(): Reaction[] {
    return this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isReaction);
  }

  /** True when there may be more to do. */
  async drain(): Promise<boolean> {
    const more = await Promise.all(this.reactions.map((reaction) => this.advance(reaction)));
    await this.retry();
    return more.includes(true);
  }

  private async advance(reaction: Reaction): Promise<boolean> {
    const from = await this.places.lease(reaction.name, LEASE_SECONDS);
    if (!from) return false;
    const events = await this.events.after(from, BATCH, reaction.on);
    for (const event of events) await this.handle(reaction, event);
    const last = events.at(-1);
    await this.places.advance(reaction.name, last && { xid: last.xid, id: last.id });
    return events.length === BATCH;
  }

  private async handle(
    reaction: Reaction,
    event: Parameters<Reaction['react']>[0],
  ): Promise<boolean> {
    try {
      await reaction.react(event);
      return true;
    } catch (error) {
      this.log.error(`${reaction.name} failed on event ${event.id}: ${String(error)}`);
      await this.places.fail(reaction.name, event.id, String(error));
      return false;
    }
  }

  private async retry(): Promise<void> {
    for (const { reaction: name, event } of await this.places.dueForRetry(50)) {
      const reaction = this.reactions.find((candidate) => candidate.name === name);
      if (reaction && (await this.handle(reaction, event)))
        await this.places.forgive(name, event.id);
    }
  }
}
