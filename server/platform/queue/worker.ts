import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CONFIG, type Config } from '../config/config.js';
import { QUEUE_ENGINE, type QueueEngine } from './contract.js';
import { isDrain } from './drain.decorator.js';
import { DrainLoop } from './drain-loop.js';
import { WakeUps } from './wake-ups.js';

/** Wakes drains: here when this process works, else in a worker through the engine. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Worker');
  private readonly loops = new Map<string, DrainLoop>();
  private readonly elsewhere = new WakeUps((drain) => this.add(drain));

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(QUEUE_ENGINE) private readonly engine: QueueEngine,
    private readonly discovery: DiscoveryService,
  ) {}

  /** Whether this process carries out drains itself. */
  get works(): boolean {
    return this.config.role !== 'web';
  }

  /** Never throws: a lost wake-up only means that the sweep finds the work a little later. */
  wake(drain: string, at?: Date): void {
    const here = at ? undefined : this.loops.get(drain);
    if (here) {
      void here.wake();
      return;
    }
    if (at) void this.add(drain, at);
    else this.elsewhere.ask(drain);
  }

  private async add(drain: string, at?: Date): Promise<void> {
    const key = at ? `${drain}@${Math.ceil(at.getTime() / 250)}` : drain;
    try {
      await this.engine.add(drain, { at, key });
    } catch (error) {
      this.log.warn(`The wake-up of ${drain} was lost; the sweep will find it. ${String(error)}`);
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.works) return;
    const drains = this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isDrain);
    for (const drain of drains) {
      if (this.loops.has(drain.name)) throw new Error(`Two drains are called "${drain.name}".`);
      this.loops.set(
        drain.name,
        new DrainLoop(drain, (name, error) =>
          this.log.error(`${name} stopped early and is tried again: ${String(error)}`),
        ),
      );
    }
    await this.engine.start(async (name) => this.loops.get(name)?.wake());
    for (const loop of this.loops.values()) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.engine.stop();
    await Promise.all([...this.loops.values()].map((loop) => loop.stop()));
  }
}
