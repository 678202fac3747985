import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { ConversationPlaceReader } from '../data/conversation-place.reader.js';
import { StandingRepository } from '../data/standing.repository.js';
import type { Standing } from '../domain/digest-view.js';

/** How topics stand, for the conversations about them and for their page. */
@Injectable()
export class ShowStandings {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly standings: StandingRepository,
    private readonly places: ConversationPlaceReader,
  ) {}

  /** Throws 404 for a conversation that is not theirs to see. */
  async ofConversation(
    me: Principal,
    conversationId: string,
  ): Promise<(Standing & { topicName: string })[]> {
    const place = await this.places.of(this.db.manager, conversationId);
    if (!place || !maySee(me, place)) throw notFound('conversation');
    return this.standings.ofConversation(this.db.manager, conversationId);
  }

  /** Newest first. Throws 404. */
  async history(topicId: string): Promise<{
    topicName: string;
    items: Awaited<ReturnType<StandingRepository['history']>>;
  }> {
    const topic = await this.standings.lockTopic(this.db.manager, topicId);
    if (!topic) throw notFound('topic');
    const items = await this.standings.history(this.db.manager, topicId);
    return { topicName: topic.name, items };
  }
}
