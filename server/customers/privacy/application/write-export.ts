import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ScopeRepository } from '../data/scope.repository.js';
import { ExportEntries } from './export-entries.js';
import { ExportStore } from './export-store.js';
import { RequestBook } from './request-book.js';
import { zipStream, type ZipEntry } from './zip-stream.js';

const DAY_MS = 86_400_000;
/** How long an export can be fetched. */
const KEPT_DAYS = 7;
/** Whoever writes says again and again that they still do; otherwise another one begins anew. */
const LEASE_MS = 120_000;
const TOLD_EVERY_MS = 1000;
const MOST_BYTES = 0xffffffff;

/** Writes everything about a person into one archive. */
@Injectable()
export class WriteExport {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly requests: RequestBook,
    private readonly scopes: ScopeRepository,
    private readonly entries: ExportEntries,
    private readonly store: ExportStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(id: string): Promise<void> {
    const total = await this.begin(id);
    if (total === null) return;
    const madeAt = this.clock.now();
    const zip = zipStream(this.told(id, this.entries.of(id, madeAt)));
    const { key, bytes } = await this.store.write(zip, MOST_BYTES);
    await this.db.transaction(async (manager) => {
      const request = await this.requests.lock(manager, id);
      if (!request?.customerId) return this.store.remove(key);
      await this.requests.change(manager, id, {
        state: 'done',
        storageKey: key,
        bytes: String(bytes),
        expiresAt: new Date(madeAt.getTime() + KEPT_DAYS * DAY_MS),
        endedAt: this.clock.now(),
        nextAt: null,
        done: total,
      });
      await this.scopes.forget(manager, id);
      await this.requests.tell(manager, id);
    });
  }

  /** How many messages there are; null when somebody else was quicker or the person is gone. */
  private begin(id: string): Promise<number | null> {
    return this.db.transaction(async (manager) => {
      const request = await this.requests.lock(manager, id);
      const now = this.clock.now();
      if (!request?.nextAt || request.nextAt > now || !request.customerId) return null;
      await this.scopes.gather(manager, id, request.customerId);
      const total = (await this.scopes.sizes(manager, id)).get('message') ?? 0;
      await this.requests.change(manager, id, {
        state: 'running',
        startedAt: request.startedAt ?? now,
        nextAt: new Date(now.getTime() + LEASE_MS),
        done: 0,
        total,
        problem: null,
      });
      await this.requests.tell(manager, id);
      return total;
    });
  }

  private async *told(id: string, entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
    let lastAt = 0;
    const isDue = (): boolean => this.clock.now().getTime() - lastAt >= TOLD_EVERY_MS;
    const prolong = async (): Promise<void> => {
      lastAt = this.clock.now().getTime();
      await this.requests.change(this.db.manager, id, { nextAt: new Date(lastAt + LEASE_MS) });
    };
    async function* watched(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of content) {
        if (isDue()) await prolong();
        yield chunk;
      }
    }
    for await (const entry of entries) yield { ...entry, content: watched(entry.content) };
  }
}
