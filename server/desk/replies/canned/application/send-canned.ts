import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../../channels/index.js';
import { notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { AcceptReply } from '../../application/accept-reply.js';
import { CheckReply } from '../../application/check-reply.js';
import type { CannedText } from '../data/canned-text.reader.js';
import { CannedReplies } from './canned-replies.js';
import type { RenderedReply } from './render-canned.js';

export interface CannedSending {
  conversationId: string;
  cannedReplyId: string;
  /** The same id again is the same reply. */
  clientId: string;
  source: 'rule' | 'automatic';
  inReplyToMessageId?: string;
  /** What stands around the text, for instance that it is automatic; the language is the text's. */
  frame?: (text: string, language: string) => string;
}

/** Lets the desk itself answer with a canned reply, through the ledger like everybody. */
@Injectable()
export class SendCanned {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly canned: CannedReplies,
    private readonly checks: CheckReply,
    private readonly acceptance: AcceptReply,
    private readonly deliveries: Deliveries,
  ) {}

  /**
   * Within a transaction; answers the id of the reply, which the ledger sends after the commit.
   * Throws a Problem 422 that says why it cannot go out: `canned-reply.not-approved`,
   * `canned-reply.unfilled`, `canned-reply.no-text`, `reply.…`; 404 when something is gone.
   */
  async send(manager: EntityManager, sending: CannedSending): Promise<string> {
    const { conversationId, clientId, source, frame, inReplyToMessageId } = sending;
    const facts = await this.conversations.lock(manager, conversationId);
    if (!facts) throw notFound('conversation');
    const before = await this.deliveries.findByClientId(manager, clientId);
    if (before) return before.id;
    const reply = await this.approved(manager, sending.cannedReplyId);
    const { text, variant } = await this.rendered(manager, conversationId, reply);
    const words = {
      mode: facts.isPublic ? ('public' as const) : ('private' as const),
      text: frame ? frame(text, variant.language) : text,
    };
    const wanted = {
      ...words,
      findings: await this.acceptance.weigh(null, conversationId, words),
      attachmentIds: reply.fileIds,
      inReplyToMessageId,
      authorId: null,
      clientId,
      followUp: undefined,
      cannedReplies: [{ id: reply.id, source }],
    };
    const checked = await this.checks.check(manager, facts, wanted);
    return this.acceptance.accept(manager, facts, wanted, checked);
  }

  private async approved(manager: EntityManager, id: string): Promise<CannedText> {
    const [reply] = await this.canned.find([id], manager);
    if (!reply) throw notFound('canned-reply');
    if (reply.state !== 'approved' || reply.scope === 'own')
      throw unprocessable(
        'canned-reply.not-approved',
        `“${reply.title}” is not approved, so the desk does not send it by itself.`,
      );
    return reply;
  }

  private async rendered(
    manager: EntityManager,
    conversationId: string,
    reply: CannedText,
  ): Promise<RenderedReply> {
    const rendered = (await this.canned.render(manager, conversationId, [reply], null)).get(
      reply.id,
    );
    if (!rendered)
      throw unprocessable('canned-reply.no-text', `“${reply.title}” has no text for this network.`);
    const [gap] = rendered.unfilled;
    if (gap)
      throw unprocessable(
        'canned-reply.unfilled',
        `“${reply.title}” needs “${gap.variable}”, which is not known here.`,
        { variable: gap.variable },
      );
    return rendered;
  }
}
