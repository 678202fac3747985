import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { conflict } from '../../../../platform/kernel/index.js';
import type { Queue, Weights } from '../contract.js';
import { QueueRepository } from '../data/queue.repository.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';
import { WaitingReader } from '../data/waiting.reader.js';
import type { Candidate, Waiting } from '../domain/candidate.js';
import { verdictOn } from '../domain/choose-agent.js';
import { demandsOf } from '../domain/demands-of.js';
import { byUrgency } from '../domain/turn-of.js';
import { FindCandidates } from './find-candidates.js';

export interface Next {
  entry: Waiting;
  /** Null: it waits in no queue. */
  queue: Queue | null;
}

/** What somebody could take now, the most urgent first; what waits in no queue comes last. */
@Injectable()
export class WhatIsNext {
  constructor(
    private readonly queues: QueueRepository,
    private readonly settings: RoutingSettingRepository,
    private readonly waiting: WaitingReader,
    private readonly people: FindCandidates,
  ) {}

  /** Throws 409 `routing.full` when there is something, but no room for it. */
  async of(manager: EntityManager, me: Principal, now: Date): Promise<Next[]> {
    const { weights } = await this.settings.read(manager);
    const all = await this.inReach(manager, me, weights, now);
    const channelIds = all.map(({ entry }) => entry.channelId);
    const candidates = await this.people.find({ channelIds, weights, now, manager });
    const person = candidates.find(({ userId }) => userId === me.userId);
    if (!person) return [];
    const judged = all.map((next) => ({ next, kind: kindOf(person, next, now) }));
    const could = judged.filter(({ kind }) => kind === 'could').map(({ next }) => next);
    if (could.length === 0 && judged.some(({ kind }) => kind === 'full'))
      throw conflict(
        'routing.full',
        `You have ${person.load} of ${person.capacity} already. Finish or hand over something first.`,
      );
    return could;
  }

  private async inReach(
    manager: EntityManager,
    { channelIds }: Principal,
    weights: Weights,
    now: Date,
  ): Promise<Next[]> {
    const reach = channelIds === 'all' ? null : channelIds;
    const queues = new Map((await this.queues.all(manager)).map((queue) => [queue.id, queue]));
    const queued = await this.waiting.all(weights, reach, manager);
    const outside = await this.waiting.outside(weights, reach, now, manager);
    return [
      ...queued.sort(byUrgency).flatMap((entry): Next[] => {
        const queue = queues.get(entry.queueId);
        return queue ? [{ entry, queue }] : [];
      }),
      ...outside.map((entry): Next => ({ entry, queue: null })),
    ];
  }
}

const ANYBODY = {
  skills: [],
  language: null,
  teamIds: null,
  keepsStrategy: false,
  forgives: true,
} as const;

function kindOf(person: Candidate, { entry, queue }: Next, now: Date): string {
  const demands = queue ? demandsOf(queue, entry, now) : ANYBODY;
  return verdictOn(person, entry, demands, { asksThemselves: true }).kind;
}
