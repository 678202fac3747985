import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { CannedText } from '../data/canned-text.reader.js';
import {
  type AgentWords,
  type ConversationWords,
  VariableValuesReader,
} from '../data/variable-values.reader.js';
import type { Variant } from '../domain/canned-reply.js';
import { chooseVariant } from '../domain/choose-variant.js';
import { fill, type Filled } from '../domain/template.js';
import { valuesOf } from '../domain/values-of.js';

/** A canned reply as it would stand in one conversation. */
export interface RenderedReply extends Filled {
  variant: Variant;
}

/** What the texts are filled with: read once, used for any number of them. */
export interface Ground {
  conversation: ConversationWords;
  agent: AgentWords | undefined;
}

const NOBODY: Pick<AgentWords, 'language' | 'timeZone'> = {
  language: 'en',
  timeZone: 'Europe/Brussels',
};

/** Chooses the text for a conversation and fills it in. */
@Injectable()
export class RenderCanned {
  constructor(
    private readonly values: VariableValuesReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined when there is no such conversation. Without an agent the desk itself speaks. */
  async groundOf(
    manager: EntityManager,
    conversationId: string,
    agentId: string | null,
  ): Promise<Ground | undefined> {
    const conversation = await this.values.ofConversation(manager, conversationId);
    if (!conversation) return undefined;
    const agent = agentId === null ? undefined : await this.values.ofAgent(manager, agentId);
    return { conversation, agent };
  }

  /** Undefined when no text fits the network. */
  render(
    { conversation, agent }: Ground,
    { variants }: Pick<CannedText, 'variants'>,
  ): RenderedReply | undefined {
    const variant = chooseVariant(variants, {
      language: conversation.language,
      network: conversation.network,
      fallbackLanguages: [agent?.language ?? NOBODY.language, 'en'],
    });
    return variant && { variant, ...this.fillIn({ conversation, agent }, variant) };
  }

  /** Fills in one text whatever its language. */
  fillIn({ conversation, agent }: Ground, text: Pick<Variant, 'body' | 'language'>): Filled {
    const values = valuesOf(
      {
        ...conversation,
        agentName: agent?.name ?? null,
        language: text.language,
        timeZone: agent?.timeZone ?? NOBODY.timeZone,
      },
      this.clock.now(),
    );
    return fill(text.body, values);
  }
}
