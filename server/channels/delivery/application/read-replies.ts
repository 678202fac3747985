import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { ReplyAttemptRecord, ReplyProgress, ReplyRecord } from '../contract.js';
import { AttemptRepository } from '../data/attempt.repository.js';
import { type ChannelScope, ProblemRepository } from '../data/problem.repository.js';
import { ReplyLedger } from '../data/reply-ledger.js';
import { ReplyRepository } from '../data/reply.repository.js';
import { progressOf, recordOf } from './reply-record.js';

export interface StandingReply {
  replyId: string;
  mode: 'public' | 'private';
}

export interface ReplyPage {
  items: ReplyRecord[];
  nextCursor: string | null;
}

/** What the ledger knows. Whether somebody may know it is asked elsewhere. */
@Injectable()
export class ReadReplies {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly replies: ReplyRepository,
    private readonly attempts: AttemptRepository,
    private readonly troubles: ProblemRepository,
    private readonly ledger: ReplyLedger,
  ) {}

  async find(id: string, manager = this.db.manager): Promise<ReplyRecord | undefined> {
    const reply = await this.replies.find(manager, id);
    return reply ? recordOf(reply) : undefined;
  }

  /** Locked for the transaction; whoever needs the conversation as well locks it afterwards. */
  async lock(manager: EntityManager, id: string): Promise<ReplyRecord | undefined> {
    const locked = await this.ledger.lock(manager, id);
    return locked && recordOf(locked.reply);
  }

  async findByClientId(manager: EntityManager, id: string): Promise<ReplyRecord | undefined> {
    const reply = await this.replies.findByClientId(manager, id);
    return reply ? recordOf(reply) : undefined;
  }

  answeredInPrivate(
    manager: EntityManager,
    channelId: string,
    counterpartExternalId: string,
    since: Date,
  ): Promise<string[]> {
    return this.replies.answeredInPrivate(manager, channelId, counterpartExternalId, since);
  }

  async standing(
    manager: EntityManager,
    conversationId: string,
    parentExternalId: string | undefined,
  ): Promise<StandingReply[]> {
    const replies = await this.replies.standing(manager, conversationId, parentExternalId);
    return replies.map(({ id, mode }) => ({ replyId: id, mode }));
  }

  async statesOf(ids: readonly string[]): Promise<Map<string, ReplyProgress>> {
    const replies = await this.replies.byIds(ids);
    return new Map(replies.map((reply) => [reply.id, progressOf(reply)]));
  }

  attemptsOf(ids: readonly string[]): Promise<Map<string, ReplyAttemptRecord[]>> {
    return this.attempts.of(this.db.manager, ids);
  }

  async problems(scope: ChannelScope, limit: number, cursor?: string): Promise<ReplyPage> {
    const { replies, nextCursor } = await this.troubles.page(scope, limit, cursor);
    return { items: replies.map(recordOf), nextCursor };
  }

  hasProblem(manager: EntityManager, conversationId: string): Promise<boolean> {
    return this.troubles.hasProblem(manager, conversationId);
  }
}
