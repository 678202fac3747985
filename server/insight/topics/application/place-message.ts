import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { TopicRepository } from '../data/topic.repository.js';
import { TopicTextReader } from '../data/topic-text.reader.js';
import { TopicModels } from './topic-models.js';

/** Gives a new message the topic it is nearest to, or none. May be called any number of times. */
@Injectable()
export class PlaceMessage {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly topics: TopicRepository,
    private readonly texts: TopicTextReader,
    private readonly models: TopicModels,
  ) {}

  async place(messageId: string): Promise<void> {
    const message = await this.texts.oneTopicless(messageId);
    const nearest = message && (await this.models.nearest(message.text));
    if (nearest) await this.topics.place(this.db.manager, [{ messageId, ...nearest }]);
  }
}
