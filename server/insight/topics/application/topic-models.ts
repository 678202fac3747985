import { Injectable, Logger } from '@nestjs/common';
import { TopicRepository } from '../data/topic.repository.js';
import { TopicTextReader } from '../data/topic-text.reader.js';
import { type Nearest, nearestTopic, type TopicModel } from '../domain/grouping/topic-model.js';
import { learnApart } from './work-apart.js';

const LOOKS_EVERY_MS = 3000;

/** The middles of the topics as they stand, learned apart and kept in memory, each process for itself. */
@Injectable()
export class TopicModels {
  private readonly log = new Logger('Topics');
  private model: TopicModel | undefined;
  private mark = '';
  private lookedAt = 0;
  private learning: Promise<void> | undefined;

  constructor(
    private readonly topics: TopicRepository,
    private readonly texts: TopicTextReader,
  ) {}

  /** Undefined for a text that no topic is near to, and before the first topic is learned. */
  async nearest(text: string): Promise<Nearest | undefined> {
    await this.fresh();
    return this.model && nearestTopic(this.model, text);
  }

  /** Looks at once instead of a little later. */
  async again(): Promise<void> {
    this.lookedAt = 0;
    await this.fresh();
  }

  private async fresh(): Promise<void> {
    if (Date.now() - this.lookedAt > LOOKS_EVERY_MS) {
      this.lookedAt = Date.now();
      this.learning ??= this.learn().finally(() => (this.learning = undefined));
    }
    // What was learned before serves meanwhile.
    if (!this.model || this.lookedAt === 0) await this.learning;
  }

  private async learn(): Promise<void> {
    try {
      const mark = await this.topics.mark();
      if (mark === this.mark) return;
      this.model = await learnApart(await this.texts.examples());
      this.mark = mark;
    } catch (error) {
      this.log.error(`What was learned before stays in use: ${String(error)}`);
    }
  }
}
