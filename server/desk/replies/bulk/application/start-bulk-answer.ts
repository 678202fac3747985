import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { mayReplyOn } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { conflict, newId, unprocessable } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { BulkAnswerRepository } from '../data/bulk-answer.repository.js';
import { BulkAnswerNews } from './bulk-answer-news.js';
import { ChoosePlaces } from './choose-places.js';
import { UsableCanned } from './usable-canned.js';

export interface WantedBulkAnswer {
  /** Made by the client: the same id again is the same answer. */
  clientId: string;
  cannedReplyId: string;
  conversationIds: readonly string[];
}

export const BULK_ANSWERS = 'bulk-answers';

/** Lets a canned reply go to many customers; each of them gets it at the pace of their network. */
@Injectable()
export class StartBulkAnswer {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly answers: BulkAnswerRepository,
    private readonly usable: UsableCanned,
    private readonly places: ChoosePlaces,
    private readonly news: BulkAnswerNews,
    private readonly worker: Worker,
  ) {}

  /** Answers its id. Throws 404, 422 `canned-reply.not-approved`, `bulk-answer.nobody`, 409 for somebody else's client id. */
  async start(me: Principal, wanted: WantedBulkAnswer): Promise<string> {
    const id = await this.db.transaction(async (manager) => {
      if (await this.answers.byClientId(manager, wanted.clientId))
        return this.made(manager, me, wanted.clientId);
      const reply = await this.usable.find(manager, me, wanted.cannedReplyId);
      const { rows: theirs, elsewhere } = await this.places.among(manager, me, {
        ids: wanted.conversationIds,
        isTheirs: (row) => mayReplyOn(me, row),
        reply,
      });
      const ids = theirs.map((row) => row.conversationId).filter((each) => !elsewhere.has(each));
      if (ids.length === 0)
        throw unprocessable('bulk-answer.nobody', 'There is nobody among them to answer.');
      const answer = { id: newId(), title: reply.title, createdBy: me.userId };
      if (!(await this.answers.insert(manager, { ...wanted, ...answer }, ids)))
        return this.made(manager, me, wanted.clientId);
      await this.news.tell(manager, me, 'bulk-answer.started', answer.id, {
        cannedReplyId: reply.id,
        recipients: ids.length,
      });
      return answer.id;
    });
    this.worker.wake(BULK_ANSWERS);
    return id;
  }

  /** By a double click or a repeated call. */
  private async made(manager: EntityManager, me: Principal, clientId: string): Promise<string> {
    const before = await this.answers.byClientId(manager, clientId);
    if (before?.createdBy === me.userId) return before.id;
    throw conflict('bulk-answer.client-id-taken', 'This client id belongs to somebody else.');
  }
}
