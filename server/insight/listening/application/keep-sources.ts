import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { conflict, newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { type Source, type SourceContent, SourceRepository } from '../data/source.repository.js';
import { ListeningNews } from './listening-news.js';

/** Sources: made, changed, removed, read now. */
@Injectable()
export class KeepSources {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly sources: SourceRepository,
    private readonly news: ListeningNews,
    private readonly http: NetworkHttp,
    private readonly worker: Worker,
  ) {}

  /** Throws 404. */
  async one(id: string): Promise<Source> {
    const source = await this.sources.one(id);
    if (!source) throw notFound('listening-source');
    return source;
  }

  /** Answers its id. Throws 422 for an address that is never called, 409 for one that is there. */
  async add(me: Principal, content: SourceContent): Promise<string> {
    this.check(content);
    const id = newId();
    await this.db.transaction(async (manager) => {
      if (!(await this.sources.add(manager, id, content))) throw isThere();
      await this.news.tell(manager, me, 'source', 'added', id, { name: content.name });
    });
    this.worker.wake('feeds');
    return id;
  }

  /** Throws as `add` does, and 404. */
  async change(me: Principal, id: string, content: SourceContent): Promise<void> {
    this.check(content);
    await this.one(id);
    if ((await this.sources.all()).some((other) => other.id !== id && other.url === content.url))
      throw isThere();
    await this.db.transaction(async (manager) => {
      await this.sources.change(manager, id, content);
      await this.news.tell(manager, me, 'source', 'changed', id, { name: content.name });
    });
    this.worker.wake('feeds');
  }

  async remove(me: Principal, id: string): Promise<void> {
    const { name } = await this.one(id);
    await this.db.transaction(async (manager) => {
      await this.sources.remove(manager, id);
      await this.news.tell(manager, me, 'source', 'removed', id, { name });
    });
  }

  /** Looks there at once instead of when its time comes. */
  async readNow(id: string): Promise<void> {
    await this.one(id);
    await this.sources.askForReading(id);
    this.worker.wake('feeds');
  }

  private check({ url }: SourceContent): void {
    const refusal = this.http.refusal(url);
    if (refusal)
      throw unprocessable('listening-source.address', `This address cannot be read: ${refusal}.`);
  }
}

const isThere = () =>
  conflict('listening-source.known', 'A source with this address is there already.');
