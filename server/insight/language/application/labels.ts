import { Injectable } from '@nestjs/common';
import type { Label } from '../contract.js';
import { LabelRepository } from '../data/label.repository.js';

/** What the words of messages say, for rules, routing and figures. Asked in sets, answered by id. */
@Injectable()
export class Labels {
  constructor(private readonly rows: LabelRepository) {}

  /** A message that is not labelled yet is missing. */
  async of(messageIds: readonly string[]): Promise<ReadonlyMap<string, Label>> {
    const rows = await this.rows.of(messageIds);
    return new Map(rows.map((row) => [row.messageId, labelOf(row)]));
  }

  /** By conversation: the label of the customer's newest message; missing when there is none. */
  async newestOf(conversationIds: readonly string[]): Promise<ReadonlyMap<string, Label>> {
    const rows = await this.rows.newest(conversationIds);
    return new Map(rows.map((row) => [row.conversationId, labelOf(row)]));
  }

  /**
   * By conversation: conversations of its customer that opened since then with a complaint, this
   * one included; 0 is left out.
   */
  async complaintsOf(
    conversationIds: readonly string[],
    since: Date,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.rows.complaints(conversationIds, since);
    return new Map(rows.map(({ conversationId, count }) => [conversationId, count]));
  }
}

const labelOf = ({ messageId, language, sentiment, intents }: Label): Label => ({
  messageId,
  language,
  sentiment,
  intents,
});
