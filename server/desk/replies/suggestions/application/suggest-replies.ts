import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { AnswerMatcher } from '../../../../insight/language/index.js';
import { SettingRepository } from '../../automatic/data/setting.repository.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import { OfferCanned, type OfferedReply } from '../../canned/application/offer-canned.js';
import { OpenQuestion } from './open-question.js';
import { TeachMatcher } from './teach-matcher.js';

export interface Suggestion {
  reply: OfferedReply;
  /** 0 to 1. */
  confidence: number;
  /** The known question that is most like this one. */
  like: string | null;
}

export interface Suggestions {
  /** What they answer. */
  messageId: string | null;
  suggestions: Suggestion[];
}

const SHOWN = 3;
/** Some that match are not for this person or this network. */
const LOOKED_AT = 8;
/** Less is guessing. */
const WORTH_SHOWING = 0.12;

/** The best canned replies for what a customer asks now. */
@Injectable()
export class SuggestReplies {
  constructor(
    private readonly questions: OpenQuestion,
    private readonly settings: SettingRepository,
    private readonly teaching: TeachMatcher,
    private readonly matcher: AnswerMatcher,
    private readonly offers: OfferCanned,
    private readonly canned: CannedReplies,
  ) {}

  /** At most three, best first; none when nothing fits. Throws 404 for what is not theirs to see. */
  async suggest(me: Principal, conversationId: string): Promise<Suggestions> {
    const asked = await this.questions.of(me, conversationId);
    const suggestions = await this.byRules(me, conversationId);
    if (!asked || (await this.settings.read()).mode === 'off')
      return { messageId: asked?.messageId ?? null, suggestions };
    await this.teaching.keepUp();
    const { best } = this.matcher.match(asked.text, LOOKED_AT);
    for (const { id, confidence, like } of best) {
      if (suggestions.length === SHOWN || confidence < WORTH_SHOWING) break;
      if (suggestions.some(({ reply }) => reply.id === id)) continue;
      const reply = id === null ? undefined : await this.offers.one(me, conversationId, id);
      if (reply) suggestions.push({ reply, confidence, like: like ?? null });
    }
    return { messageId: asked.messageId, suggestions };
  }

  /** What a rule proposes is no guess. */
  private async byRules(me: Principal, conversationId: string): Promise<Suggestion[]> {
    const ids = (await this.canned.proposedByRules(conversationId)).slice(0, SHOWN);
    const offered = await Promise.all(ids.map((id) => this.offers.one(me, conversationId, id)));
    return offered.flatMap((reply) => (reply ? [{ reply, confidence: 1, like: null }] : []));
  }
}
