import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReplyApproval } from './reply-approval.entity.js';

export type NewApproval = Pick<
  ReplyApproval,
  | 'replyId'
  | 'conversationId'
  | 'channelId'
  | 'authorId'
  | 'reasons'
  | 'seenPosition'
  | 'inReplyToMessageId'
  | 'followUp'
  | 'requestedAt'
>;

export type Decision = Pick<ReplyApproval, 'decision' | 'decidedBy' | 'decidedAt'> &
  Partial<Pick<ReplyApproval, 'note' | 'textBefore'>>;

@Injectable()
export class ApprovalRepository {
  async insert(manager: EntityManager, approval: NewApproval): Promise<void> {
    await manager.query(
      `insert into reply_approval (reply_id, conversation_id, channel_id, author_id, reasons,
         seen_position, in_reply_to_message_id, follow_up, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        approval.replyId,
        approval.conversationId,
        approval.channelId,
        approval.authorId,
        JSON.stringify(approval.reasons),
        approval.seenPosition,
        approval.inReplyToMessageId,
        approval.followUp && JSON.stringify(approval.followUp),
        approval.requestedAt,
      ],
    );
  }

  /** Whoever locks the reply first decides. */
  find(manager: EntityManager, replyId: string): Promise<ReplyApproval | null> {
    return manager.findOneBy(ReplyApproval, { replyId });
  }

  async decide(manager: EntityManager, replyId: string, decision: Decision): Promise<void> {
    await manager.update(ReplyApproval, { replyId }, decision);
  }

  /** How many messages of customers came after a position. */
  async newerThan(
    manager: EntityManager,
    { conversationId, seenPosition }: Pick<ReplyApproval, 'conversationId' | 'seenPosition'>,
  ): Promise<number> {
    const [row]: [{ n: number }] = await manager.query(
      `select count(*)::int as n from message
       where conversation_id = $1 and position > $2 and direction = 'inbound' and removed_at is null`,
      [conversationId, seenPosition],
    );
    return row.n;
  }
}
