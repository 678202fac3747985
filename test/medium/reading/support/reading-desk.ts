import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { AddToken, AddUser, PrincipalLoader } from '../../../../server/access/index.js';
import type { Principal, Role } from '../../../../server/access/contract.js';
import { createApp } from '../../../../server/app.js';
import { loadConfig } from '../../../../server/platform/config/index.js';
import { newId } from '../../../../server/platform/kernel/index.js';
import { createTestDatabase, type TestDatabase } from '../../../support/postgres.js';
import { removeFolder } from '../../../support/run-folder.js';
import { Visitor } from '../../../support/visitor.js';
import { DeskRows } from './desk-rows.js';

export interface Person {
  id: string;
  name: string;
  me: Principal;
  desk: Visitor;
}

/** The whole desk over real HTTP with rows put into it directly; no drain runs unless a test runs it. */
export class ReadingDesk {
  rows: DeskRows;
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'hark-reading-'));
  private database: TestDatabase;
  private app: NestFastifyApplication;
  private url: string;

  static async open(): Promise<ReadingDesk> {
    const desk = new ReadingDesk();
    await desk.start();
    return desk;
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.app.get<T>(token, { strict: false });
  }

  /** Somebody with a token, in a team that has these channels. */
  async person(role: Role = 'agent', channelIds: readonly string[] = []): Promise<Person> {
    const name = `Person ${randomUUID().slice(0, 8)}`;
    const email = `${randomUUID()}@lumen.example`;
    const { id } = await this.get(AddUser).execute(null, { email, name, role });
    await this.db.query('update user_account set password_must_change = false where id = $1', [id]);
    const { secret } = await this.get(AddToken).execute(null, { userId: id, name: 'test' });
    await this.rows.team([id], channelIds);
    const headers = { authorization: `Bearer ${secret}` };
    const me = await this.get(PrincipalLoader).fromHeaders(headers, '127.0.0.1');
    if (!me) throw new Error('The person cannot come in.');
    return { id, name, me, desk: new Visitor(this.url, headers) };
  }

  async close(): Promise<void> {
    await this.app.close();
    // The queue's own connections take a moment to say goodbye.
    await sleep(100);
    await this.database.drop();
    removeFolder(this.folder);
  }

  private async start(): Promise<void> {
    this.database = await createTestDatabase();
    const config = loadConfig({
      HARK_DATA_DIR: this.folder,
      HARK_SECRET: 'a secret of at least thirty-two characters',
      HARK_DEMO: 'off',
      HARK_ROLE: 'web',
      HARK_LOG_LEVEL: 'error',
      DATABASE_URL: this.database.url,
    });
    this.app = await createApp(config, this.database.url);
    await this.app.listen(0, '127.0.0.1');
    this.url = (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
    this.rows = new DeskRows(this.db, newId);
  }
}
