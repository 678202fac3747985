import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { Deliveries } from '../../../../channels/index.js';
import { timeCursor, timeMarkIn } from '../../../../platform/database/index.js';
import { type ConversationLabel, ConversationLabels } from '../../../conversations/index.js';
import { ShowReplies, type ShownReply } from '../../application/show-replies.js';
import { ApprovalQueueReader, type WaitingApproval } from '../data/approval-queue.reader.js';

export interface ListedApproval extends ShownReply {
  approval: WaitingApproval;
  conversation: ConversationLabel;
  /** Not about one's own. */
  mayDecide: boolean;
}

/** Replies on the channels of an approver that wait for a word, the oldest first. */
@Injectable()
export class ListApprovals {
  constructor(
    private readonly queue: ApprovalQueueReader,
    private readonly deliveries: Deliveries,
    private readonly shown: ShowReplies,
    private readonly labels: ConversationLabels,
  ) {}

  async page(
    me: Principal,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<{ items: ListedApproval[]; nextCursor: string | null }> {
    const after = timeMarkIn(cursor);
    const rows = await this.queue.page(me.channelIds, { limit: limit + 1, after });
    const waiting = rows.slice(0, limit);
    const last = waiting.at(-1);
    const nextCursor =
      rows.length > limit && last ? timeCursor({ at: last.mark, id: last.replyId }) : null;
    return { items: await this.listed(me, waiting), nextCursor };
  }

  count(me: Principal): Promise<number> {
    return this.queue.count(me.channelIds, me.userId);
  }

  private async listed(me: Principal, waiting: WaitingApproval[]): Promise<ListedApproval[]> {
    const records = await Promise.all(waiting.map(({ replyId }) => this.deliveries.find(replyId)));
    const [shown, labels] = await Promise.all([
      this.shown.all(
        me,
        records.flatMap((record) => record ?? []),
      ),
      this.labels.of(waiting.map(({ conversationId }) => conversationId)),
    ]);
    const replies = new Map(shown.map((one) => [one.reply.id, one]));
    return waiting.flatMap((approval): ListedApproval[] => {
      const reply = replies.get(approval.replyId);
      const conversation = labels.get(approval.conversationId);
      if (!reply || !conversation) return [];
      return [{ ...reply, approval, conversation, mayDecide: approval.authorId !== me.userId }];
    });
  }
}
