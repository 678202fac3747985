import { Injectable } from '@nestjs/common';
import type { Facts } from '../contract.js';
import { ConversationFactsReader } from '../data/conversation-facts.reader.js';
import { factsOf } from '../domain/facts-of.js';
import { FactSources } from './fact-sources.js';
import { LabelFactsReader } from './label-facts.js';

/** The facts of conversations, from the rows of the desk and from every part that knows more. */
@Injectable()
export class FactReader {
  constructor(
    private readonly rows: ConversationFactsReader,
    private readonly labels: LabelFactsReader,
    private readonly sources: FactSources,
  ) {}

  /** By conversation; one that is not there (or was merged away) is missing. The text is that of the newest message. */
  of(conversationIds: readonly string[], now: Date): Promise<ReadonlyMap<string, Facts>> {
    return this.read(conversationIds, now, null);
  }

  /** The same, with the words of one message of a customer. Undefined when there is no such conversation. */
  async ofMessage(
    conversationId: string,
    messageId: string | null,
    now: Date,
  ): Promise<Facts | undefined> {
    return (await this.read([conversationId], now, messageId)).get(conversationId);
  }

  /**
   * The same for many messages of the past, in their order: words and labels are those of the
   * message, all else is as it is now. Undefined where the conversation is gone.
   */
  async ofMessages(
    messages: readonly { conversationId: string; messageId: string | null }[],
    now: Date,
  ): Promise<(Facts | undefined)[]> {
    const ids = messages.flatMap(({ messageId }) => messageId ?? []);
    const [facts, words] = await Promise.all([
      this.of([...new Set(messages.map(({ conversationId }) => conversationId))], now),
      this.labels.wordsOf(ids, await this.rows.textsOf(ids)),
    ]);
    return messages.map(({ conversationId, messageId }) => {
      const known = facts.get(conversationId);
      return known && { ...known, ...(messageId === null ? {} : words.get(messageId)) };
    });
  }

  private async read(
    ids: readonly string[],
    now: Date,
    messageId: string | null,
  ): Promise<ReadonlyMap<string, Facts>> {
    if (ids.length === 0) return new Map();
    const [rows, ...plugged] = await Promise.all([
      this.rows.of(ids, now, messageId),
      this.labels.of(ids, now, messageId),
      ...this.sources.all().map((source) => source.of(ids, now)),
    ]);
    return new Map(
      rows.map(({ conversationId, ...facts }) => [
        conversationId,
        factsOf([facts, ...plugged.map((known) => known.get(conversationId) ?? {})]),
      ]),
    );
  }
}
