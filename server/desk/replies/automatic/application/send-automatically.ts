import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId, Problem } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { AcceptReply } from '../../application/accept-reply.js';
import { CheckReply } from '../../application/check-reply.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import type { AnswerSetting, Refusal } from '../domain/answer-setting.js';
import { withNotice } from '../domain/with-notice.js';

export interface Asked {
  messageId: string;
  language: string | null;
  cannedReplyId: string;
}

/** Puts a canned reply into the ledger in nobody's name, with the words that say so. */
@Injectable()
export class SendAutomatically {
  constructor(
    private readonly library: CannedReplies,
    private readonly checks: CheckReply,
    private readonly acceptance: AcceptReply,
  ) {}

  /** The id of the reply, or why there is none. */
  async send(
    manager: EntityManager,
    facts: ConversationFacts,
    { messageId, language, cannedReplyId }: Asked,
    setting: AnswerSetting,
  ): Promise<{ replyId: string } | { refusal: Refusal }> {
    const [reply] = await this.library.find([cannedReplyId], manager);
    if (reply?.state !== 'approved') return { refusal: 'not-switched-on' };
    const rendered = (await this.library.render(manager, facts.id, [reply], null)).get(reply.id);
    if (!rendered || rendered.variant.language !== language) return { refusal: 'not-in-language' };
    if (rendered.unfilled.length > 0) return { refusal: 'without-value' };
    const words = {
      mode: facts.isPublic ? ('public' as const) : ('private' as const),
      text: withNotice(rendered.text, rendered.variant.language, setting),
    };
    const wanted = {
      ...words,
      findings: await this.acceptance.weigh(null, facts.id, words),
      attachmentIds: reply.fileIds,
      inReplyToMessageId: messageId,
      authorId: null,
      clientId: newId(),
      followUp: undefined,
      cannedReplies: [{ id: reply.id, source: 'automatic' as const }],
    };
    try {
      const checked = await this.checks.check(manager, facts, wanted);
      return { replyId: await this.acceptance.accept(manager, facts, wanted, checked) };
    } catch (error) {
      if (error instanceof Problem) return { refusal: REFUSED_AS[error.code] ?? 'not-possible' };
      throw error;
    }
  }
}

/** Why the ledger did not take it; anything else is the network, which does not take it here and now. */
const REFUSED_AS: Readonly<Record<string, Refusal>> = {
  'reply.forbidden-phrase': 'forbidden-phrase',
  'reply.needs-approval': 'needs-approval',
};
