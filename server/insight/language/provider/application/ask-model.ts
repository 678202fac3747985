import { Injectable } from '@nestjs/common';
import { NetworkHttp } from '../../../../platform/egress/index.js';
import type { LanguageSetting } from '../../data/language-setting.entity.js';
import { CallRepository } from '../data/call.repository.js';
import { type ChatAnswer, readChatAnswer } from '../domain/chat-answer.js';
import type { CallPurpose } from '../domain/language-call.js';
import { charactersOf, type ChatMessage } from '../domain/summary-request.js';
import { ProviderKey } from './provider-key.js';

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 256 * 1024;
const MOST_TOKENS = 400;

export interface Question {
  purpose: CallPurpose;
  messages: ChatMessage[];
  conversationId: string | null;
  /** Who asked; null for the desk itself. */
  by: string | null;
}

/** The one way to the language model. Every question stands in the log, whatever came of it. */
@Injectable()
export class AskModel {
  constructor(
    private readonly http: NetworkHttp,
    private readonly key: ProviderKey,
    private readonly calls: CallRepository,
  ) {}

  /** Never throws for what a network or a model can do. */
  async ask(setting: LanguageSetting, question: Question): Promise<ChatAnswer> {
    const url = `${(setting.providerUrl ?? '').replace(/\/+$/, '')}/chat/completions`;
    const begun = performance.now();
    const result = await this.http.request({
      method: 'POST',
      url,
      headers: setting.providerKey
        ? { authorization: `Bearer ${this.key.open(setting.providerKey)}` }
        : {},
      json: {
        model: setting.providerModel,
        messages: question.messages,
        temperature: 0,
        max_tokens: MOST_TOKENS,
      },
      timeoutMs: TIMEOUT_MS,
      maxBytes: MOST_BYTES,
    });
    const answer = readChatAnswer(result);
    await this.calls.add({
      purpose: question.purpose,
      outcome: answer.outcome,
      conversationId: question.conversationId,
      byUserId: question.by,
      sentTo: url,
      model: setting.providerModel ?? '',
      charactersOut: charactersOf(question.messages),
      charactersIn: answer.text?.length ?? 0,
      tookMs: Math.round(performance.now() - begun),
      detail: answer.detail,
    });
    return answer;
  }
}
