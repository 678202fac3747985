import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { createApp } from '../../../../server/app.js';
import { ConnectChannel, JournalRepository } from '../../../../server/channels/index.js';
import { WorkInDeliveries } from '../../../../server/desk/threading/index.js';
import { loadConfig } from '../../../../server/platform/config/index.js';
import { createTestDatabase, type TestDatabase } from '../../../support/postgres.js';
import { removeFolder } from '../../../support/run-folder.js';

/** What a network posts; the signature was checked before. */
export interface Posted {
  body: string;
  headers?: Record<string, string>;
}

/** From journal to finished messages on real Postgres; nothing works but what a test sets going. */
export class ThreadingDesk {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  static async open(): Promise<ThreadingDesk> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(path.join(tmpdir(), 'hark-threading-'));
    const config = loadConfig({
      HARK_DATA_DIR: folder,
      HARK_SECRET: 'a secret of at least thirty-two characters',
      HARK_DEMO: 'off',
      HARK_ROLE: 'web',
      HARK_LOG_LEVEL: 'error',
      DATABASE_URL: database.url,
    });
    const app = await createApp(config, database.url);
    await app.init();
    return new ThreadingDesk(app, database, folder);
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  /** The channel of that network, connected when it is not yet. */
  async channelOf({ network, settings }: { network: string; settings: object }): Promise<string> {
    const connected = await this.db.query<{ id: string }[]>(
      `select id from channel where network = $1`,
      [network],
    );
    const [known] = connected;
    return known?.id ?? this.get(ConnectChannel).connect(network, { ...settings }, null);
  }

  /** Journals these one after the other, each worked in by whoever comes first of `workers`. */
  async take(
    network: string,
    channelId: string,
    posts: readonly Posted[],
    workers: number,
  ): Promise<void> {
    const queue = [...posts];
    const work = async (): Promise<void> => {
      for (let post = queue.shift(); post; post = queue.shift()) {
        await this.journal(network, channelId, post);
        await this.get(WorkInDeliveries).next();
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    while (await this.isWaiting()) await this.get(WorkInDeliveries).next();
  }

  async close(): Promise<void> {
    await this.app.close();
    // The queue's own connections take a moment to say goodbye.
    await sleep(100);
    await this.database.drop();
    removeFolder(this.folder);
  }

  private journal(network: string, channelId: string, { body, headers }: Posted): Promise<void> {
    return this.get(JournalRepository).append([
      {
        source: channelId,
        network,
        channelId,
        // A key of its own: what is told twice shall come through to the threads twice.
        deliveryKey: randomUUID(),
        delivery: {
          origin: 'webhook',
          headers: { 'content-type': 'application/json', ...headers },
          body: Buffer.from(body),
          receivedAt: new Date(),
        },
      },
    ]);
  }

  private async isWaiting(): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `select 1 from inbound_event where state = 'new' limit 1`,
    );
    return rows.length > 0;
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.app.get<T>(token, { strict: false });
  }
}
