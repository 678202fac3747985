import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../../channels/index.js';
import { newId } from '../../../../platform/kernel/index.js';
import { InternalNotes, OutboundMessages } from '../../../conversations/index.js';
import { DraftRepository } from '../../data/draft.repository.js';
import type { OpenedApproval } from './open-approval.js';

/** Gives a reply back to its author: a draft again, and a note in the conversation that says why. */
@Injectable()
export class ReturnReply {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly outbound: OutboundMessages,
    private readonly drafts: DraftRepository,
    private readonly notes: InternalNotes,
  ) {}

  async give(
    manager: EntityManager,
    { facts, reply, approval }: OpenedApproval,
    note: string,
    by: string,
  ): Promise<void> {
    await this.deliveries.undo(manager, reply.id, by);
    await this.outbound.apply(manager, { replyId: reply.id, state: 'cancelled' }, by);
    const { authorId } = approval;
    const files = reply.attachments.map(({ fileId, ...file }) => ({ id: fileId, ...file }));
    const key = { conversationId: facts.id, userId: authorId, mode: reply.mode };
    await this.drafts.giveBack(manager, key, reply.text, files);
    await this.notes.bring(manager, facts, {
      id: newId(),
      body: `${note}\n\n${quoted(reply.text)}`,
      authorId: by,
      authorName: null,
      mentions: [authorId],
    });
  }
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
