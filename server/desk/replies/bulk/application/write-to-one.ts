import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayReplyOn, maySee } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import type { ReplyMode } from '../../../../channels/index.js';
import { denied, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { AcceptReply } from '../../application/accept-reply.js';
import { CheckReply, type CheckedReply } from '../../application/check-reply.js';
import { refuseForbidden, type Findings } from '../../approval/domain/findings.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import type { CannedText } from '../../canned/data/canned-text.reader.js';

/** A canned reply as it would go to one conversation. */
export interface Letter {
  mode: ReplyMode;
  text: string;
  language: string;
  findings: Findings;
  checked: CheckedReply;
  needsApproval: boolean;
}

/** Writes a canned reply to one conversation in somebody's name, and holds it against all that may speak against it. */
@Injectable()
export class WriteToOne {
  constructor(
    private readonly canned: CannedReplies,
    private readonly acceptance: AcceptReply,
    private readonly checks: CheckReply,
  ) {}

  /** Throws a Problem that says why it cannot go out. */
  async write(
    manager: EntityManager,
    me: Principal,
    facts: ConversationFacts | undefined,
    reply: CannedText,
  ): Promise<Letter> {
    if (!facts || !maySee(me, facts)) throw notFound('conversation');
    if (!mayReplyOn(me, facts)) throw denied();
    const rendered = (await this.canned.render(manager, facts.id, [reply], me.userId)).get(
      reply.id,
    );
    if (!rendered)
      throw unprocessable('canned-reply.no-text', 'There is no text for this network.');
    const [gap] = rendered.unfilled;
    if (gap)
      throw unprocessable('canned-reply.unfilled', `“${gap.variable}” is not known here.`, {
        variable: gap.variable,
      });
    const words = {
      mode: facts.isPublic ? ('public' as const) : ('private' as const),
      text: rendered.text,
    };
    const findings = await this.acceptance.weigh(me, facts.id, words);
    const reasons = refuseForbidden(findings);
    const checked = await this.checks.check(manager, facts, {
      ...words,
      attachmentIds: reply.fileIds,
      inReplyToMessageId: undefined,
      authorId: me.userId,
    });
    return {
      ...words,
      language: rendered.variant.language,
      findings,
      checked,
      needsApproval: reasons.length > 0,
    };
  }

  /** Into the ledger. Answers the id of the reply. */
  send(
    manager: EntityManager,
    me: Principal,
    facts: ConversationFacts,
    { reply, letter, clientId }: { reply: CannedText; letter: Letter; clientId: string },
  ): Promise<string> {
    const { mode, text, findings, checked } = letter;
    const wanted = {
      ...{ mode, text, findings, clientId },
      attachmentIds: reply.fileIds,
      inReplyToMessageId: undefined,
      authorId: me.userId,
      followUp: undefined,
      cannedReplies: [{ id: reply.id, source: 'search' as const }],
    };
    return this.acceptance.accept(manager, facts, wanted, checked);
  }
}
