import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { createApp } from '../../../../server/app.js';
import { Demo } from '../../../../server/demo/index.js';
import { loadConfig } from '../../../../server/platform/config/index.js';
import { freePort } from '../../../../server/platform/database/embedded/free-port.js';
import type { RunningSandbox } from '../../../../server/sandbox/contract.js';
import { createTestDatabase, type TestDatabase } from '../../../support/postgres.js';
import { removeFolder } from '../../../support/run-folder.js';
import { Visitor } from '../../../support/visitor.js';

/** A whole desk in demo mode in this process, started as often as a test wants. */
export class DemoDesk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hark-demo-'));
  private app: NestFastifyApplication | undefined;
  sandbox: RunningSandbox | null = null;
  port = 0;

  private constructor(private readonly database: TestDatabase) {}

  static async new(): Promise<DemoDesk> {
    return new DemoDesk(await createTestDatabase());
  }

  get db(): DataSource {
    return this.running.get(DataSource);
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.running.get<T>(token, { strict: false });
  }

  private get running(): NestFastifyApplication {
    if (!this.app) throw new Error('The desk is not open.');
    return this.app;
  }

  rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.db.query(sql, values);
  }

  async number(sql: string): Promise<number> {
    const [row] = await this.rows<{ n: number }>(`select (${sql})::int as n`);
    return row!.n;
  }

  /** Up to where the desk would begin to listen. */
  async assemble(sandboxPort?: number): Promise<void> {
    this.port = await freePort();
    const config = loadConfig({
      HARK_DATA_DIR: this.folder,
      DATABASE_URL: this.database.url,
      HARK_SECRET: 'a secret of at least thirty-two characters',
      HARK_UNDO_SECONDS: '0',
      HARK_LOG_LEVEL: 'error',
      HARK_SANDBOX_PORT: String(sandboxPort ?? (await freePort())),
      PORT: String(this.port),
    });
    this.app = await createApp(config, this.database.url);
  }

  async prepare(now = new Date()): Promise<RunningSandbox | null> {
    this.sandbox = await this.get(Demo).prepare(now);
    return this.sandbox;
  }

  async open(): Promise<void> {
    await this.assemble();
    await this.prepare();
    await this.running.listen(this.port, '127.0.0.1');
    if (this.sandbox)
      await this.get(Demo).connectHooks(this.sandbox, `http://127.0.0.1:${this.port}`);
  }

  async signedIn(email: string): Promise<Visitor> {
    const visitor = new Visitor(`http://127.0.0.1:${this.port}`);
    const { status } = await visitor.post('/api/v1/demo-session', { email });
    if (status !== 201) throw new Error(`${email} could not sign in (${status}).`);
    return visitor;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.sandbox?.close();
    this.app = undefined;
    this.sandbox = null;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.database.drop();
    removeFolder(this.folder);
  }
}
