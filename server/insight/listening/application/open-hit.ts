import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Worker } from '../../../platform/queue/index.js';
import { HitRepository, type HitRow } from '../data/hit.repository.js';
import { HitChannel } from './hit-channel.js';
import { ListeningNews } from './listening-news.js';
import { ShowHits } from './show-hits.js';

/**
 * Makes a hit a conversation. It goes through the journal like whatever comes from a network, on a
 * channel of its own, so that rules, clocks and routing see it as they see everything else.
 */
@Injectable()
export class OpenHit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly showing: ShowHits,
    private readonly hits: HitRepository,
    private readonly place: HitChannel,
    private readonly news: ListeningNews,
    private readonly worker: Worker,
  ) {}

  /** Twice is as once. Throws 404. */
  async open(me: Principal, id: string): Promise<HitRow> {
    const hit = await this.showing.one(id);
    if (!hit.conversationId) {
      await this.place.journal(hit, me);
      await this.db.transaction(async (manager) => {
        await this.hits.setState(manager, id, 'conversation', me.userId);
        await this.news.tell(manager, me, 'hit', 'opened', id, { itemId: hit.itemId });
      });
      this.worker.wake('threading');
    }
    return this.showing.one(id);
  }
}
