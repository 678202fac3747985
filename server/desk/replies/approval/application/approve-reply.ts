import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Deliveries } from '../../../../channels/index.js';
import { conflict } from '../../../../platform/kernel/index.js';
import { cleanText } from '../../domain/clean-text.js';
import { refuseForbidden } from '../domain/findings.js';
import { CloseApproval } from './close-approval.js';
import { OpenApproval } from './open-approval.js';
import { ReleaseReply } from './release-reply.js';
import { WeighReply } from './weigh-reply.js';

export interface Approving {
  /** Other words than the author's; absent: as it was written. */
  text?: string;
  /** The approver knows that the customer wrote again. */
  sendAnyway: boolean;
}

/** Somebody else's word for a reply. */
@Injectable()
export class ApproveReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly opening: OpenApproval,
    private readonly closing: CloseApproval,
    private readonly releasing: ReleaseReply,
    private readonly weighing: WeighReply,
    private readonly deliveries: Deliveries,
  ) {}

  /**
   * The same again changes nothing. Throws as OpenApproval does, 409 `approval.superseded` with the
   * number of newer messages, 422 for other words that cannot go out.
   */
  async approve(me: Principal, replyId: string, { text, sendAnyway }: Approving): Promise<void> {
    const findings = text === undefined ? undefined : await this.weigh(me, replyId, text);
    await this.db.transaction(async (manager) => {
      const opened = await this.opening.toDecide(manager, me, replyId, 'granted');
      if (!opened) return;
      const newer = await this.closing.newerMessages(manager, opened.approval);
      if (newer > 0 && !sendAnyway)
        throw conflict(
          'approval.superseded',
          'The customer wrote again since this reply was written. Read that first.',
          { newerMessages: newer },
        );
      if (findings) refuseForbidden(findings);
      const before = opened.reply.text;
      const words = text === undefined ? before : cleanText(text);
      await this.releasing.release(manager, opened, words, me.userId);
      await this.closing.close(manager, opened.approval, {
        decision: 'granted',
        by: me.userId,
        ...(words === before ? {} : { textBefore: before }),
      });
    });
    this.deliveries.wake();
  }

  /** What the approver writes is held against the guidelines too. */
  private async weigh(me: Principal, replyId: string, text: string) {
    const reply = await this.deliveries.find(replyId);
    if (!reply) return undefined;
    const { conversationId, mode } = reply;
    return this.weighing.weigh(me, conversationId, { text: cleanText(text), mode });
  }
}
