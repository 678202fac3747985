import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { AnswerMatcher } from '../../../../insight/language/index.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { OfferCanned, type OfferedReply } from '../../canned/application/offer-canned.js';
import { QuestionReader } from '../data/question.reader.js';
import { questionOf } from '../domain/question-of.js';
import { TeachMatcher } from './teach-matcher.js';

export interface Suggestion {
  reply: OfferedReply;
  /** 0 to 1. */
  confidence: number;
  /** The known question that is most like this one. */
  like: string | null;
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
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly questions: QuestionReader,
    private readonly teaching: TeachMatcher,
    private readonly matcher: AnswerMatcher,
    private readonly offers: OfferCanned,
  ) {}

  /** At most three, best first; none when nothing fits. Throws 404 for what is not theirs to see. */
  async suggest(
    me: Principal,
    conversationId: string,
  ): Promise<{ messageId: string | null; suggestions: Suggestion[] }> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const asked = await this.questions.open(this.db.manager, conversationId);
    const messageId = asked[0]?.id ?? null;
    if (asked.length === 0) return { messageId, suggestions: [] };
    await this.teaching.keepUp();
    const { best } = this.matcher.match(questionOf(asked), LOOKED_AT);
    const suggestions: Suggestion[] = [];
    for (const { id, confidence, like } of best) {
      if (suggestions.length === SHOWN || confidence < WORTH_SHOWING) break;
      const reply = id === null ? undefined : await this.offers.one(me, conversationId, id);
      if (reply) suggestions.push({ reply, confidence, like: like ?? null });
    }
    return { messageId, suggestions };
  }
}
