import { Injectable } from '@nestjs/common';
import { Labels } from '../../../../insight/language/index.js';
import type { Facts } from '../contract.js';

type LabelFacts = Pick<Facts, 'sentiment' | 'intents' | 'complaints30Days'> & {
  language?: string;
};

const DAYS_30 = 30 * 24 * 3600 * 1000;

/** What was read out of the customers' words. */
@Injectable()
export class LabelFactsReader {
  constructor(private readonly labels: Labels) {}

  /** What single messages say, by their id. */
  async wordsOf(
    messageIds: readonly string[],
    texts: ReadonlyMap<string, Pick<Facts, 'text' | 'language'>>,
  ): Promise<ReadonlyMap<string, Partial<Facts>>> {
    const labels = await this.labels.of(messageIds);
    return new Map(
      messageIds.map((id) => {
        const label = labels.get(id);
        const said = texts.get(id);
        return [
          id,
          {
            text: said?.text ?? null,
            language: label?.language ?? said?.language ?? null,
            sentiment: label?.sentiment ?? null,
            intents: label?.intents ?? [],
          },
        ];
      }),
    );
  }

  /** Of the newest message of each, or of the one message that is named. */
  async of(
    conversationIds: readonly string[],
    now: Date,
    messageId: string | null,
  ): Promise<ReadonlyMap<string, LabelFacts>> {
    const [complaints, newest, named] = await Promise.all([
      this.labels.complaintsOf(conversationIds, new Date(now.getTime() - DAYS_30)),
      messageId === null ? this.labels.newestOf(conversationIds) : null,
      messageId === null ? null : this.labels.of([messageId]),
    ]);
    return new Map(
      conversationIds.map((id) => {
        const label = messageId === null ? newest?.get(id) : named?.get(messageId);
        return [
          id,
          {
            sentiment: label?.sentiment ?? null,
            intents: label?.intents ?? [],
            complaints30Days: complaints.get(id) ?? 0,
            ...(label?.language ? { language: label.language } : {}),
          },
        ];
      }),
    );
  }
}
