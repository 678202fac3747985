import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Queue } from '../contract.js';
import { QueueRepository } from '../data/queue.repository.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';
import { WaitingReader } from '../data/waiting.reader.js';
import type { Candidate, Waiting } from '../domain/candidate.js';
import { FindCandidates } from './find-candidates.js';

export interface Scene {
  queues: ReadonlyMap<string, Queue>;
  waiting: Waiting[];
  candidates: Candidate[];
}

export interface OneScene {
  queues: ReadonlyMap<string, Queue>;
  entry: Waiting;
  candidates: Candidate[];
}

/** Everything that a round of giving out has to know. */
@Injectable()
export class SeeWaiting {
  constructor(
    private readonly queues: QueueRepository,
    private readonly settings: RoutingSettingRepository,
    private readonly reader: WaitingReader,
    private readonly people: FindCandidates,
  ) {}

  async all(now: Date): Promise<Scene> {
    const { weights } = await this.settings.read();
    const queues = new Map((await this.queues.all()).map((queue) => [queue.id, queue]));
    const waiting = await this.reader.all(weights);
    const channelIds = waiting.map(({ channelId }) => channelId);
    const candidates = await this.people.find({ channelIds, weights, now });
    return { queues, waiting, candidates };
  }

  /** Undefined when there is no such conversation. It may wait in no queue: then it begins to wait now. */
  async one(
    conversationId: string,
    now: Date,
    manager?: EntityManager,
  ): Promise<OneScene | undefined> {
    const { weights } = await this.settings.read(manager);
    const entry = await this.reader.one(weights, conversationId, now, manager);
    if (!entry) return undefined;
    const queues = new Map((await this.queues.all(manager)).map((queue) => [queue.id, queue]));
    const channelIds = [entry.channelId];
    const candidates = await this.people.find({ channelIds, weights, now, manager });
    return { queues, entry, candidates };
  }
}
