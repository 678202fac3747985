import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Worker } from '../../platform/queue/index.js';
import { DecideOnReply } from './application/decide-on-reply.js';
import { EnqueueReply } from './application/enqueue-reply.js';
import { MatchEcho } from './application/match-echo.js';
import { NoteReceipt } from './application/note-receipt.js';
import { ReadReplies, type ReplyPage, type StandingReply } from './application/read-replies.js';
import type {
  Echo,
  NewReply,
  Receipt,
  Refusal,
  ReplyAttemptRecord,
  ReplyProgress,
  ReplyRecord,
} from './contract.js';
import type { ChannelScope } from './data/problem.repository.js';
import { DELIVERIES } from './domain/drain-name.js';

/**
 * The send ledger, as others see it. What takes a `manager` happens in the caller's transaction;
 * call `wake` after its commit, so that nothing waits for the next look around.
 */
@Injectable()
export class Deliveries {
  constructor(
    private readonly acceptance: EnqueueReply,
    private readonly decisions: DecideOnReply,
    private readonly receipts: NoteReceipt,
    private readonly echoes: MatchEcho,
    private readonly reader: ReadReplies,
    private readonly worker: Worker,
  ) {}

  enqueue(manager: EntityManager, reply: NewReply): Promise<void> {
    return this.acceptance.enqueue(manager, reply);
  }

  wake(): void {
    this.worker.wake(DELIVERIES);
  }

  /** Throws 409 `reply.already-sending`. */
  undo(manager: EntityManager, id: string, by: string): Promise<ReplyRecord> {
    return this.decisions.undo(manager, id, by);
  }

  /** Throws 409 `reply.not-waiting` for one that does not wait for approval. */
  approve(
    manager: EntityManager,
    id: string,
    agreed: { text: string; undoUntil: Date },
    by: string,
  ): Promise<ReplyRecord> {
    return this.decisions.approve(manager, id, agreed, by);
  }

  /** Throws 409 `reply.not-failed`. */
  retry(manager: EntityManager, id: string, by: string): Promise<ReplyRecord> {
    return this.decisions.retry(manager, id, by);
  }

  /** Throws 409 `reply.not-unknown`. */
  settleByHand(
    manager: EntityManager,
    id: string,
    outcome: 'sent' | 'not-sent',
    by: string,
  ): Promise<ReplyRecord> {
    return this.decisions.settle(manager, id, outcome, by);
  }

  /** Throws 409 `reply.no-problem`. */
  dismiss(manager: EntityManager, id: string, by: string): Promise<ReplyRecord> {
    return this.decisions.dismiss(manager, id, by);
  }

  /** Delivered or read, as the network says. */
  applyReceipt(manager: EntityManager, receipt: Receipt): Promise<void> {
    return this.receipts.arrived(manager, receipt);
  }

  /** The network failed a reply after having accepted it. */
  applyRefusal(manager: EntityManager, refusal: Refusal): Promise<void> {
    return this.receipts.refused(manager, refusal);
  }

  /** Id of the reply that an item of the brand is; undefined when it was written outside the desk. */
  matchEcho(manager: EntityManager, echo: Echo): Promise<string | undefined> {
    return this.echoes.match(manager, echo);
  }

  /** Conversations whose customer was answered in private on this channel since a time. */
  answeredInPrivate(
    manager: EntityManager,
    channelId: string,
    counterpartExternalId: string,
    since: Date,
  ): Promise<string[]> {
    return this.reader.answeredInPrivate(manager, channelId, counterpartExternalId, since);
  }

  /** Two messages turned out to be one. */
  moveToMessage(manager: EntityManager, from: string, to: string): Promise<void> {
    return this.acceptance.moveToMessage(manager, from, to);
  }

  find(id: string, manager?: EntityManager): Promise<ReplyRecord | undefined> {
    return this.reader.find(id, manager);
  }

  /** Locked for the transaction. Lock a reply before its conversation, so that nobody waits in a ring. */
  lock(manager: EntityManager, id: string): Promise<ReplyRecord | undefined> {
    return this.reader.lock(manager, id);
  }

  findByClientId(
    manager: EntityManager,
    clientMessageId: string,
  ): Promise<ReplyRecord | undefined> {
    return this.reader.findByClientId(manager, clientMessageId);
  }

  /** Replies to one item of a conversation that went out, may have, or will; newest first. */
  standing(
    manager: EntityManager,
    conversationId: string,
    parentExternalId: string | undefined,
  ): Promise<StandingReply[]> {
    return this.reader.standing(manager, conversationId, parentExternalId);
  }

  /** By reply id. */
  statesOf(ids: readonly string[]): Promise<Map<string, ReplyProgress>> {
    return this.reader.statesOf(ids);
  }

  /** By reply id, in order. */
  attemptsOf(ids: readonly string[]): Promise<Map<string, ReplyAttemptRecord[]>> {
    return this.reader.attemptsOf(ids);
  }

  /** What a person should look at, newest first. */
  problems(scope: ChannelScope, page: { limit: number; cursor?: string }): Promise<ReplyPage> {
    return this.reader.problems(scope, page.limit, page.cursor);
  }

  hasProblem(manager: EntityManager, conversationId: string): Promise<boolean> {
    return this.reader.hasProblem(manager, conversationId);
  }
}
