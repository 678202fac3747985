import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReplyFollowUp } from './reply-follow-up.entity.js';

@Injectable()
export class FollowUpRepository {
  async insert(manager: EntityManager, followUp: Omit<ReplyFollowUp, 'at'>): Promise<void> {
    await manager.insert(ReplyFollowUp, followUp);
  }

  /** Answers it and takes it away: it is put back once. */
  async take(manager: EntityManager, replyId: string): Promise<ReplyFollowUp | undefined> {
    const found = await manager.findOne(ReplyFollowUp, {
      where: { replyId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) return undefined;
    await manager.delete(ReplyFollowUp, { replyId });
    return found;
  }
}
