import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { TopicRepository } from '../data/topic.repository.js';
import { type TopiclessMessage, TopicTextReader } from '../data/topic-text.reader.js';
import type { Discovery, FoundTopic } from '../domain/discover-topics.js';
import { TopicModels } from './topic-models.js';
import { discoverApart } from './work-apart.js';

const DAY = 86_400_000;
const LOOKS_BACK = 60 * DAY;
const AT_ONCE = 60_000;
const LEAST_LEFT = 4;

/** Looks for what messages without a topic are about: topics that are known, and new ones. */
@Injectable()
export class FindTopics {
  private finding: Promise<number> | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly topics: TopicRepository,
    private readonly texts: TopicTextReader,
    private readonly models: TopicModels,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers how many new topics there are. Who asks while it looks gets the answer of that look. */
  find(): Promise<number> {
    this.finding ??= this.look().finally(() => (this.finding = undefined));
    return this.finding;
  }

  /** How many messages wait for a topic. */
  waiting(): Promise<number> {
    return this.texts.countTopicless(this.since());
  }

  private async look(): Promise<number> {
    const messages = await this.texts.topicless(this.since(), AT_ONCE);
    if (messages.length === 0) return 0;
    const discovery = await discoverApart(await this.texts.examples(), messages);
    const found = await this.write(messages, discovery);
    await this.models.again();
    return found;
  }

  private write(
    messages: readonly TopiclessMessage[],
    { placed, found }: Discovery,
  ): Promise<number> {
    return this.db.transaction(async (manager) => {
      await this.topics.lockFinding(manager);
      await this.topics.place(
        manager,
        placed.map(({ at, ...near }) => ({ messageId: messages[at]!.id, ...near })),
      );
      let count = 0;
      for (const topic of found) {
        const members = topic.members.map(({ at, similarity }) => ({
          messageId: messages[at]!.id,
          similarity,
        }));
        // Another process may have looked at the same messages meanwhile.
        const left = await this.topics.stillTopicless(
          manager,
          members.map(({ messageId }) => messageId),
        );
        if (left.size < LEAST_LEFT) continue;
        const topicId = await this.topics.add(manager, topicOf(topic, messages), null);
        await this.topics.place(
          manager,
          members.map((member) => ({ ...member, topicId })),
        );
        await this.events.append(manager, [{ type: 'topic.changed', data: { topicId } }]);
        count += 1;
      }
      return count;
    });
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - LOOKS_BACK);
  }
}

const topicOf = (
  { name, terms, language, members }: FoundTopic,
  messages: readonly TopiclessMessage[],
) => ({
  name: name === '' ? '…' : name,
  terms,
  language,
  exampleMessageId: members[0] ? messages[members[0].at]!.id : null,
  isNamed: false,
});
