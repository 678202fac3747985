import { Injectable } from '@nestjs/common';
import { Files } from '../../../platform/files/index.js';
import type { OutboundReply } from '../../contract.js';
import type { Reply } from '../data/reply.entity.js';

/** A line of the ledger as adapters get it. */
@Injectable()
export class OutboundReplies {
  constructor(private readonly files: Files) {}

  of(reply: Reply, attempt: number): OutboundReply {
    const { lastCustomerMessageAt, ...target } = reply.target;
    return {
      replyId: reply.id,
      clientMessageId: reply.clientMessageId,
      kind: reply.kind,
      mode: reply.mode,
      text: reply.body,
      attachments: reply.attachments.map(({ fileId, name, mime, bytes }) => ({
        name,
        mime,
        bytes,
        read: () => this.files.read(fileId),
      })),
      target: lastCustomerMessageAt
        ? { ...target, lastCustomerMessageAt: new Date(lastCustomerMessageAt) }
        : target,
      attempt,
    };
  }
}
