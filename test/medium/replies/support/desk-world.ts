import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { AddToken, AddUser } from '../../../../server/access/index.js';
import type { Role } from '../../../../server/access/contract.js';
import { createApp } from '../../../../server/app.js';
import { ConnectChannel } from '../../../../server/channels/index.js';
import { loadConfig } from '../../../../server/platform/config/index.js';
import { newId } from '../../../../server/platform/kernel/index.js';
import type { RunningSandbox, SandboxAct } from '../../../../server/sandbox/contract.js';
import { startSandbox } from '../../../../server/sandbox/index.js';
import { createTestDatabase, type TestDatabase } from '../../../support/postgres.js';
import { removeFolder } from '../../../support/run-folder.js';
import { Visitor } from '../../../support/visitor.js';
import { until } from '../../delivery/support/until.js';

export interface Person {
  id: string;
  desk: Visitor;
  /** For what the visitor cannot read: answers that are no text. */
  address(path: string): string;
  authorization: string;
}

interface ReplyView {
  id: string;
  state: string;
  [field: string]: unknown;
}

/** The whole desk over real HTTP, with the stand-in networks beside it. */
export class DeskWorld {
  readonly channels: Record<string, string> = {};
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'hark-desk-'));
  private database: TestDatabase;
  private app: NestFastifyApplication;
  private url: string;
  sandbox: RunningSandbox;

  static async open(environment: Record<string, string> = {}): Promise<DeskWorld> {
    const world = new DeskWorld();
    await world.start(environment);
    return world;
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  /** Somebody with a token of their own; in a team with all channels unless said otherwise. */
  async person(role: Role = 'agent', { inTeam = true } = {}): Promise<Person> {
    const email = `${randomUUID()}@lumen.example`;
    const name = `Person ${email.slice(0, 4)}`;
    const { id } = await this.get(AddUser).execute(null, { email, name, role });
    await this.db.query(`update user_account set password_must_change = false where id = $1`, [id]);
    const { secret } = await this.get(AddToken).execute(null, { userId: id, name: 'test' });
    if (inTeam) await this.giveAllChannels(id);
    const authorization = `Bearer ${secret}`;
    return {
      id,
      desk: new Visitor(this.url, { authorization }),
      address: (path) => this.url + path,
      authorization,
    };
  }

  /** Plays a customer, and waits until the desk has what was written. */
  async customerSays(act: SandboxAct): Promise<{ conversationId: string; externalId: string }> {
    const [made] = await this.sandbox.control.act({ acts: [act] });
    const rows = await until(
      () =>
        this.db.query<{ id: string }[]>(
          `select conversation_id as id from message where external_id = $1`,
          [made!.id],
        ),
      ({ length }) => length === 1,
    );
    return { conversationId: rows[0]!.id, externalId: made!.id };
  }

  async positionOf(conversationId: string): Promise<number> {
    const [row] = await this.db.query<{ position: number }[]>(
      `select position from conversation where id = $1`,
      [conversationId],
    );
    return row!.position;
  }

  /** Sends a reply as somebody who has read everything. */
  async reply(who: Person, conversationId: string, over: Record<string, unknown> = {}) {
    return who.desk.post<ReplyView>(`/api/v1/conversations/${conversationId}/replies`, {
      clientId: randomUUID(),
      body: 'Thank you for telling us.',
      mode: 'public',
      lastSeenPosition: await this.positionOf(conversationId),
      ...over,
    });
  }

  becomes(who: Person, replyId: string, state: string): Promise<ReplyView> {
    return until(
      async () => (await who.desk.get<ReplyView>(`/api/v1/replies/${replyId}`)).body,
      (reply) => reply.state === state,
    );
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.sandbox.close();
    // The queue's own connections take a moment to say goodbye.
    await sleep(100);
    await this.database.drop();
    removeFolder(this.folder);
  }

  /** Of the desk; without a slash at its end. */
  get address(): string {
    return this.url;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  folderOf(what: string): string {
    return path.join(this.folder, what);
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.app.get<T>(token, { strict: false });
  }

  private async start(environment: Record<string, string>): Promise<void> {
    this.database = await createTestDatabase();
    this.sandbox = await startSandbox({ port: 0, dataDir: path.join(this.folder, 'sandbox') });
    const config = loadConfig({
      HARK_DATA_DIR: this.folder,
      HARK_SECRET: 'a secret of at least thirty-two characters',
      HARK_DEMO: 'off',
      HARK_UNDO_SECONDS: '0',
      HARK_LOG_LEVEL: 'error',
      HARK_EGRESS_ALLOW: '127.0.0.1',
      DATABASE_URL: this.database.url,
      ...environment,
    });
    this.app = await createApp(config, this.database.url);
    await this.app.listen(0, '127.0.0.1');
    this.url = (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
    await this.connect();
  }

  private async connect(): Promise<void> {
    for (const { network, settings } of this.sandbox.channels)
      this.channels[network] ??= await this.get(ConnectChannel).connect(network, settings, null);
    await this.sandbox.control.setHooks([
      { network: 'facebook', url: `${this.url}/hooks/facebook` },
      { network: 'discourse', url: `${this.url}/hooks/discourse/${this.channels['discourse']}` },
    ]);
    await this.sandbox.control.act({ acts: [{ do: 'page-post', text: 'Our new app is here.' }] });
  }

  private async giveAllChannels(userId: string): Promise<void> {
    const teamId = newId();
    await this.db.query(`insert into team (id, name) values ($1, $2)`, [teamId, randomUUID()]);
    await this.db.query(`insert into team_member (team_id, user_id) values ($1, $2)`, [
      teamId,
      userId,
    ]);
    await this.db.query(
      `insert into team_channel (team_id, channel_id) select $1, id from channel`,
      [teamId],
    );
  }
}
