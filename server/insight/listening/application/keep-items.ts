import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock, newId } from '../../../platform/kernel/index.js';
import { TextReader } from '../../language/index.js';
import { type Item, ItemRepository } from '../data/item.repository.js';
import type { FeedEntry } from '../domain/feed.js';
import { plainWords } from '../domain/plain-words.js';
import { isNearPrint, printOf } from '../domain/text-print.js';
import { SiftItems } from './sift-items.js';

/** Keeps what a source brought that was not there before, and looks which streams it answers. */
@Injectable()
export class KeepItems {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly items: ItemRepository,
    private readonly reader: TextReader,
    private readonly sifting: SiftItems,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers how many were new. */
  async keep(sourceId: string, entries: readonly FeedEntry[]): Promise<number> {
    const byGuid = new Map(entries.map((entry) => [entry.guid, entry]));
    const known = await this.items.known(sourceId, [...byGuid.keys()]);
    const fresh = [...byGuid.values()].filter(({ guid }) => !known.has(guid));
    if (fresh.length === 0) return 0;
    await this.reader.ready();
    const items = await this.withOriginals(fresh.map((entry) => this.itemOf(sourceId, entry)));
    return this.db.transaction(async (manager) => {
      const inserted = await this.items.insert(manager, items);
      const originals = items.filter(({ id, sameAs }) => inserted.has(id) && sameAs === null);
      await this.sifting.sift(manager, originals);
      return inserted.size;
    });
  }

  private itemOf(sourceId: string, entry: FeedEntry): Item {
    const now = this.clock.now();
    const { language, sentiment } = this.reader.read(`${entry.title}\n${entry.text}`, {
      rating: null,
      spoken: null,
    });
    // A time in the future is a mistake, and would stand at the top for ever.
    const publishedAt = entry.publishedAt && entry.publishedAt < now ? entry.publishedAt : now;
    return {
      ...entry,
      id: newId(),
      sourceId,
      publishedAt,
      authorKey: entry.authorName && plainWords(entry.authorName).join(' '),
      language,
      sentiment,
      print: printOf(entry.title, entry.text),
      sameAs: null,
    };
  }

  /** By address or nearly the same words; of two in one file the first is the original. */
  private async withOriginals(items: readonly Item[]): Promise<Item[]> {
    const links = items.flatMap(({ link }) => link ?? []);
    const originals = await this.items.originals(links);
    return items.map((item) => {
      const original = originals.find(
        ({ link, print }) =>
          (link !== null && link === item.link) || isNearPrint(print, item.print),
      );
      if (!original) originals.push(item);
      return { ...item, sameAs: original?.id ?? null };
    });
  }
}
