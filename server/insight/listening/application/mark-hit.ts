import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { conflict } from '../../../platform/kernel/index.js';
import { HitRepository } from '../data/hit.repository.js';
import { ListeningNews } from './listening-news.js';
import { ShowHits } from './show-hits.js';

/** A sales chance, nothing to do here, or new again. */
@Injectable()
export class MarkHit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly showing: ShowHits,
    private readonly hits: HitRepository,
    private readonly news: ListeningNews,
  ) {}

  /** Throws 404, and 409 for a hit that is a conversation: what becomes of it is decided there. */
  async mark(me: Principal, id: string, state: 'new' | 'chance' | 'done'): Promise<void> {
    const hit = await this.showing.one(id);
    if (hit.state === 'conversation')
      throw conflict('listening-hit.is-conversation', 'This hit has become a conversation.');
    await this.db.transaction(async (manager) => {
      await this.hits.setState(manager, id, state, me.userId);
      await this.news.tell(manager, me, 'hit', 'marked', id, { from: hit.state, to: state });
    });
  }
}
