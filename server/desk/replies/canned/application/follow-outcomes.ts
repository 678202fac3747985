import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { StoredEvent } from '../../../../platform/events/index.js';
import { CannedUseRepository } from '../data/canned-use.repository.js';

const GOOD_ENDS: readonly unknown[] = ['answered', 'solved'];

/** What came of conversations in which canned replies were used. May run any number of times. */
@Injectable()
export class FollowOutcomes {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly uses: CannedUseRepository,
  ) {}

  async follow({ type, conversationId, data, at }: StoredEvent): Promise<void> {
    if (!conversationId) return;
    if (type === 'reply.undone') return this.uses.forget(this.db.manager, String(data['replyId']));
    if (type === 'conversation.reopened') return this.uses.noteReopened(conversationId, at);
    if (data['to'] === 'resolved' && GOOD_ENDS.includes(data['outcome']))
      await this.uses.noteSolved(conversationId, at);
  }
}
