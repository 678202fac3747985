import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { ConnectionRepository, type Reading } from '../data/connection.repository.js';
import type { CrmConnection } from '../data/crm-connection.entity.js';
import type { CrmConnector, CrmFailure } from '../domain/crm-connector.js';
import { nextSync, POLL_EVERY_MS, readFrom } from '../domain/sync-plan.js';
import { ConnectionNews } from './connection-news.js';
import { CrmConnectors, SEALED_OTHERWISE } from './crm-connectors.js';
import { TakePage } from './take-page.js';

type Read = 'all' | 'more' | 'stopped' | CrmFailure;

/** Reads what changed in one CRM since it was read last, contacts before their deals. */
@Injectable()
export class SyncConnection {
  private readonly log = new Logger('Crm');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ConnectionRepository,
    private readonly connectors: CrmConnectors,
    private readonly pages: TakePage,
    private readonly news: ConnectionNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For a while; true: there is more to read at once. */
  async sync(connection: CrmConnection, forMs: number): Promise<boolean> {
    const read = await this.read(connection, performance.now() + forMs);
    if (read === 'stopped') return false;
    if (read === 'more') {
      await this.rows.goOn(connection.id);
      return true;
    }
    const now = this.clock.now();
    await this.db.transaction(async (manager) => {
      if (read === 'all')
        await this.rows.succeeded(manager, connection.id, new Date(now.getTime() + POLL_EVERY_MS));
      else {
        this.log.warn(`${connection.kind} ${connection.id}: ${read.code}.`);
        const nextAt = nextSync(connection.failures + 1, read, now);
        await this.rows.failed(manager, connection.id, read, nextAt);
      }
      await this.news.changed(manager, connection.id);
    });
    return false;
  }

  private async read(connection: CrmConnection, until: number): Promise<Read> {
    const connector = this.connectors.to(connection);
    if (!connector) return SEALED_OTHERWISE;
    const contacts = await this.readAll(connection, connector, 'contacts', until);
    return contacts === 'all' ? this.readAll(connection, connector, 'deals', until) : contacts;
  }

  private async readAll(
    connection: CrmConnection,
    connector: CrmConnector,
    reading: Reading,
    until: number,
  ): Promise<Read> {
    let from = readFrom(reading === 'contacts' ? connection.contactCursor : connection.dealCursor);
    for (;;) {
      const page = await connector[reading](from);
      if (!page.ok) return page.failure;
      const taken = await this.pages.take(connection, connector, reading, page.value);
      if (!taken.ok) return taken.failure;
      if (!taken.value) return 'stopped';
      if (page.value.isLast) return 'all';
      from = page.value.next;
      if (performance.now() > until) return 'more';
    }
  }
}
