import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { newId, Problem, randomToken } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import { AcceptReply, CheckReply } from '../../replies/index.js';
import type { Question } from '../domain/setting.js';
import { questionFor } from '../domain/setting.js';

/** Where the client shows one question to a customer; the token stays in the browser. */
export const RATE_PATH = '/rate';

export interface SentQuestion extends Pick<Question, 'language'> {
  token: string;
  replyId: string;
}

/** Puts the question into the ledger in nobody's name, with a key to the customer's own page. */
@Injectable()
export class SendQuestion {
  constructor(
    private readonly checks: CheckReply,
    private readonly acceptance: AcceptReply,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Null when the network does not take it here and now, or the words have to be approved. */
  async send(
    manager: EntityManager,
    facts: ConversationFacts,
    languages: readonly (string | null)[],
    words: Readonly<Record<string, string>>,
  ): Promise<SentQuestion | null> {
    const token = randomToken();
    const link = `${this.config.publicUrl}${RATE_PATH}#${token}`;
    const { language, text } = questionFor(languages, words, link);
    const wanted = {
      mode: 'private' as const,
      text,
      findings: await this.acceptance.weigh(null, facts.id, { text, mode: 'private' }),
      attachmentIds: [],
      inReplyToMessageId: undefined,
      authorId: null,
      clientId: newId(),
      followUp: undefined,
    };
    try {
      const checked = await this.checks.check(manager, facts, wanted);
      const replyId = await this.acceptance.accept(manager, facts, wanted, checked);
      return { token, replyId, language };
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  }
}
