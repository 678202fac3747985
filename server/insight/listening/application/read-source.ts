import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { type DueSource, SourceRepository } from '../data/source.repository.js';
import { decodeXml } from '../domain/decode-xml.js';
import { NoFeed } from '../domain/feed.js';
import { parseFeed } from '../domain/parse-feed.js';
import { FetchFeed, type Fetched } from './fetch-feed.js';
import { KeepItems } from './keep-items.js';

interface Outcome {
  problem: string | null;
  isFailing: boolean;
  newItems: number;
}

/** Reads one source and keeps what is new; what went wrong is told beside its name. */
@Injectable()
export class ReadSource {
  private readonly log = new Logger('Listening');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly sources: SourceRepository,
    private readonly fetching: FetchFeed,
    private readonly keeping: KeepItems,
    private readonly events: EventLog,
  ) {}

  async read(source: DueSource): Promise<void> {
    const fetched = await this.fetching.fetch(source);
    const { problem, isFailing, newItems } = await this.take(source, fetched);
    if (isFailing) this.log.warn(`The source ${source.id} could not be read: ${problem}`);
    const isBody = fetched.kind === 'body' && !isFailing;
    await this.db.transaction(async (manager) => {
      await this.sources.settle(manager, source.id, {
        state: isFailing ? 'failing' : 'ok',
        detail: problem,
        // A feed that broke off is read again from its beginning.
        etag: isBody && !problem ? fetched.etag : fetched.kind === 'unchanged' ? source.etag : null,
        lastModified:
          isBody && !problem
            ? fetched.lastModified
            : fetched.kind === 'unchanged'
              ? source.lastModified
              : null,
        newItems,
      });
      await this.events.append(manager, [
        {
          type: 'listening.changed',
          data: { what: newItems > 0 ? 'hits' : 'source', id: source.id },
        },
      ]);
    });
  }

  private async take(source: DueSource, fetched: Fetched): Promise<Outcome> {
    if (fetched.kind === 'unchanged') return { problem: null, isFailing: false, newItems: 0 };
    if (fetched.kind === 'failed') return { problem: fetched.why, isFailing: true, newItems: 0 };
    try {
      const feed = parseFeed(decodeXml(fetched.body), fetched.url);
      const newItems = await this.keeping.keep(source.id, feed.entries);
      const problem = feed.problem && `It was read up to a fault: ${feed.problem}`;
      return { problem, isFailing: false, newItems };
    } catch (error) {
      if (!(error instanceof NoFeed)) throw error;
      return { problem: error.message, isFailing: true, newItems: 0 };
    }
  }
}
