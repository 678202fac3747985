import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { conflict, newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { HitRepository } from '../data/hit.repository.js';
import { ItemRepository } from '../data/item.repository.js';
import { type Stream, type StreamContent, StreamRepository } from '../data/stream.repository.js';
import { checkQuery } from './check-query.js';
import { ListeningNews } from './listening-news.js';
import { SiftItems } from './sift-items.js';

/** How far back a new question is asked. */
const LOOKED_BACK_DAYS = 30;

/** Streams: made, changed, removed. */
@Injectable()
export class KeepStreams {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly streams: StreamRepository,
    private readonly items: ItemRepository,
    private readonly hits: HitRepository,
    private readonly sifting: SiftItems,
    private readonly news: ListeningNews,
  ) {}

  /** Throws 404. */
  async one(id: string): Promise<Stream> {
    const stream = await this.streams.one(id);
    if (!stream) throw notFound('listening-stream');
    return stream;
  }

  /** Answers its id. Throws 422 `listening-stream.query` with the place of the fault. */
  async add(me: Principal, content: StreamContent): Promise<string> {
    await this.check(content);
    const id = newId();
    await this.db.transaction(async (manager) => {
      await this.streams.add(manager, id, content);
      await this.ask(manager, { ...content, id, version: 1 });
      await this.news.tell(manager, me, 'stream', 'added', id, { name: content.name });
    });
    return id;
  }

  /** Throws as `add` does, 404, and 409 for an old version. */
  async change(me: Principal, id: string, content: StreamContent, version: number): Promise<void> {
    await this.check(content);
    await this.db.transaction(async (manager) => {
      const before = await this.streams.lock(manager, id);
      if (!before) throw notFound('listening-stream');
      if (before.version !== version)
        throw conflict(
          'listening-stream.changed-meanwhile',
          'Somebody else changed this stream meanwhile. Look at it again before you save.',
        );
      await this.streams.change(manager, id, content);
      await this.hits.forgetUntouched(manager, id);
      await this.ask(manager, { ...content, id, version });
      await this.news.tell(manager, me, 'stream', 'changed', id, { name: content.name });
    });
  }

  remove(me: Principal, id: string): Promise<void> {
    return this.db.transaction(async (manager) => {
      const stream = await this.streams.lock(manager, id);
      if (!stream) throw notFound('listening-stream');
      await this.streams.remove(manager, id);
      await this.news.tell(manager, me, 'stream', 'removed', id, { name: stream.name });
    });
  }

  private async ask(manager: EntityManager, stream: Stream): Promise<void> {
    const items = await this.items.recent(LOOKED_BACK_DAYS, stream.sourceIds);
    await this.sifting.sift(manager, items, [stream]);
  }

  private async check({ query, sourceIds }: StreamContent): Promise<void> {
    checkQuery(query);
    const wanted = new Set(sourceIds);
    if ((await this.streams.knownSources([...wanted])) !== wanted.size)
      throw unprocessable('listening-stream.unknown-source', 'One of the sources is not there.');
  }
}
