import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { Facts } from '../../conditions/contract.js';
import { compileCondition, FactReader, type Holds } from '../../conditions/index.js';
import type { Queue } from '../contract.js';
import { QueueRepository } from '../data/queue.repository.js';

/** Which queue a conversation belongs to: the first that holds, in their order. */
@Injectable()
export class QueueBook {
  private readonly compiled = new Map<string, { version: number; holds: Holds }>();

  constructor(
    private readonly queues: QueueRepository,
    private readonly facts: FactReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async queueFor(conversationId: string): Promise<Queue | null> {
    const queues = (await this.queues.all()).filter(({ enabled }) => enabled);
    if (queues.length === 0) return null;
    const facts = await this.factsOf(conversationId);
    return (facts && queues.find((queue) => this.holds(queue)(facts))) ?? null;
  }

  async factsOf(conversationId: string): Promise<Facts | undefined> {
    return (await this.facts.of([conversationId], this.clock.now())).get(conversationId);
  }

  private holds({ id, version, condition }: Queue): Holds {
    const known = this.compiled.get(id);
    if (known?.version === version) return known.holds;
    const holds = compileCondition(condition);
    this.compiled.set(id, { version, holds });
    return holds;
  }
}
