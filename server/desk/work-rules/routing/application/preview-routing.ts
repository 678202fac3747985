import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, notFound } from '../../../../platform/kernel/index.js';
import type { WorkState } from '../../../agents/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { compileCondition } from '../../conditions/index.js';
import type { Queue, Strategy, Verdict } from '../contract.js';
import { chooseAgent } from '../domain/choose-agent.js';
import { checkedQueue, type QueueDraft } from './keep-queues.js';
import { QueueBook } from './queue-book.js';
import { SeeWaiting } from './see-waiting.js';

export interface PreviewedPerson {
  userId: string;
  name: string;
  verdict: Verdict;
  load: number;
  capacity: number;
  state: WorkState;
}

export interface RoutingPreview {
  /** Null: it belongs in none. */
  queue: { id: string; name: string; strategy: Strategy } | null;
  /** Whether it waits now, and since when. */
  since: Date | null;
  assigneeId: string | null;
  chosenId: string | null;
  waitsFor: 'last-agent' | 'anybody' | null;
  /** Who gets it, who could, and why others cannot, in this order. */
  people: PreviewedPerson[];
}

const DRAFT = '00000000-0000-0000-0000-000000000000';

/** Who would get a conversation now, and for everybody why. Nothing is changed. */
@Injectable()
export class PreviewRouting {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly book: QueueBook,
    private readonly scene: SeeWaiting,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** With a draft: as if it were the only queue. Throws 404, and 422 for a draft that cannot be. */
  async execute(
    me: Principal,
    conversationId: string,
    draft?: QueueDraft,
  ): Promise<RoutingPreview> {
    const facts = await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const now = this.clock.now();
    const seen = await this.scene.one(conversationId, now);
    if (!seen) throw notFound('conversation');
    const queue = draft
      ? await this.draftFor(conversationId, draft)
      : await this.book.queueFor(conversationId);
    const { entry, candidates } = seen;
    const base = {
      since: entry.entryId === entry.conversationId ? null : entry.since,
      assigneeId: facts.assigneeId,
    };
    if (!queue) return { ...base, queue: null, chosenId: null, waitsFor: null, people: [] };
    const choice = chooseAgent(queue, entry, candidates, now);
    const verdicts = new Map(choice.judged.map(({ userId, verdict }) => [userId, verdict]));
    const people = candidates
      .map(({ userId, name, load, capacity, state }) => ({
        userId,
        name,
        load,
        capacity,
        state,
        verdict: verdicts.get(userId)!,
      }))
      .sort((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name));
    const { id, name, strategy } = queue;
    return {
      ...base,
      queue: { id, name, strategy },
      chosenId: choice.userId,
      waitsFor: choice.waitsFor,
      people,
    };
  }

  private async draftFor(conversationId: string, draft: QueueDraft): Promise<Queue | null> {
    const content = checkedQueue(draft);
    const facts = await this.book.factsOf(conversationId);
    return facts && compileCondition(content.condition)(facts)
      ? { ...content, id: DRAFT, version: 0 }
      : null;
  }
}

const rankOf = ({ verdict }: PreviewedPerson): number =>
  verdict.kind === 'chosen' ? 0 : verdict.kind === 'could' ? 1 : verdict.kind === 'full' ? 2 : 3;
