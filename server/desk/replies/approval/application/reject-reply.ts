import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { unprocessable } from '../../../../platform/kernel/index.js';
import { cleanText } from '../../domain/clean-text.js';
import { CloseApproval } from './close-approval.js';
import { OpenApproval } from './open-approval.js';
import { ReturnReply } from './return-reply.js';

/** A reply does not go out like this; its author learns why. */
@Injectable()
export class RejectReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly opening: OpenApproval,
    private readonly returning: ReturnReply,
    private readonly closing: CloseApproval,
  ) {}

  /** The same again changes nothing. Throws as OpenApproval does, and 422 without a note. */
  async reject(me: Principal, replyId: string, written: string): Promise<void> {
    const note = cleanText(written);
    if (note === '')
      throw unprocessable('approval.note-missing', 'Say what has to change, in a sentence.');
    await this.db.transaction(async (manager) => {
      const opened = await this.opening.toDecide(manager, me, replyId, 'rejected');
      if (!opened) return;
      await this.returning.give(manager, opened, note, me.userId);
      await this.closing.close(manager, opened.approval, {
        decision: 'rejected',
        by: me.userId,
        note,
      });
    });
  }
}
