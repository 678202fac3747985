import { IsFactSource } from '../../../desk/work-rules/conditions/index.js';
import type {
  FactOption,
  Facts,
  FactSource,
} from '../../../desk/work-rules/conditions/contract.js';
import { TopicListReader } from '../data/topic-list.reader.js';
import { TopicTextReader } from '../data/topic-text.reader.js';
import { TopicModels } from './topic-models.js';

/** What the customer's newest message is about; rules may ask before its row is written. */
@IsFactSource()
export class TopicFacts implements FactSource {
  constructor(
    private readonly texts: TopicTextReader,
    private readonly models: TopicModels,
    private readonly rows: TopicListReader,
  ) {}

  async of(conversationIds: readonly string[]): Promise<ReadonlyMap<string, Partial<Facts>>> {
    const newest = await this.texts.newestOf(conversationIds);
    const facts = await Promise.all(
      newest.map(async ({ conversationId, text, topicId }) => {
        const topic = topicId ?? (await this.models.nearest(text))?.topicId ?? null;
        return [conversationId, { topic }] as const;
      }),
    );
    return new Map(facts);
  }

  async options(): Promise<{ topic: FactOption[] }> {
    return { topic: await this.rows.names() };
  }
}
