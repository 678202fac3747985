import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { AddToken } from '../../../server/access/application/add-token.js';
import { SessionStarter } from '../../../server/access/application/session-starter.js';
import { createApp } from '../../../server/app.js';
import { ChannelRegistry } from '../../../server/channels/registry/channel-registry.js';
import { Files } from '../../../server/platform/files/index.js';
import { loadConfig } from '../../../server/platform/config/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { Visitor } from '../../support/visitor.js';
import { type Caller, CALLERS, everybody, type Side } from './callers.js';
import { makeThings, type Things } from './things.js';

const SIDES: readonly Side[] = ['ours', 'theirs'];

/** The whole desk with two teams, a channel for each, and one of every caller. */
export class House {
  private readonly people = new Map<Caller, string>();
  private readonly teams = new Map<Side, string>();
  private readonly channels = new Map<Side, string>();
  url: string;

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  static async open(): Promise<House> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(path.join(tmpdir(), 'hark-matrix-'));
    const config = loadConfig({
      HARK_DATA_DIR: folder,
      DATABASE_URL: database.url,
      HARK_ROLE: 'web',
      HARK_DEMO: 'off',
    });
    const app = await createApp(config, database.url);
    await app.listen(0, '127.0.0.1');
    const house = new House(app, database, folder);
    house.url = await app.getUrl();
    await house.furnish();
    return house;
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Signed in anew, so that a call which ends its session takes nobody else's. */
  async enter(caller: Caller): Promise<Visitor> {
    const id = this.people.get(caller);
    if (!id) return new Visitor(this.url);
    if (caller === 'api') {
      const { secret } = await this.app.get(AddToken).execute(null, { userId: id, name: 'matrix' });
      return new Visitor(this.url, { authorization: `Bearer ${secret}` });
    }
    return this.signIn(id);
  }

  private async signIn(id: string): Promise<Visitor> {
    const starter = this.app.get(SessionStarter, { strict: false });
    const caller = { ip: null, userAgent: null, sessionToken: null };
    const token = await this.db.transaction((manager) =>
      starter.start(manager, { id, sessionVersion: 1 }, caller),
    );
    const visitor = new Visitor(this.url);
    visitor.cookie = `hark_session=${token}`;
    return visitor;
  }

  /** What the caller's browser sends when it opens a live connection. */
  async handshake(caller: Caller, origin = this.url): Promise<Record<string, string>> {
    return { ...this.headersOf(await this.enter(caller)), origin };
  }

  headersOf({ cookie, always }: Visitor): Record<string, string> {
    return { ...always, ...(cookie ? { cookie } : {}) };
  }

  /** An agent of our team whom a test may disable. */
  async enterAsSomebodyNew(): Promise<{ id: string; teamId: string; visitor: Visitor }> {
    const [id, teamId] = [randomUUID(), this.teams.get('ours')!];
    await this.db.query(
      `insert into user_account (id, email, name, role) values ($1::uuid, $1::text, 'New', 'agent')`,
      [id],
    );
    await this.db.query(`insert into team_member (team_id, user_id) values ($1, $2)`, [teamId, id]);
    return { id, teamId, visitor: await this.signIn(id) };
  }

  /** Fresh things on the channel of that side, owned by the caller or by somebody else. */
  async things(side: Side, owner: Caller): Promise<Things> {
    return makeThings(this.db, {
      channel: this.channels.get(side)!,
      team: this.teams.get(side)!,
      owner: this.people.get(owner) ?? this.people.get('agent')!,
    });
  }

  /** A channel and a team of its own, for calls that would take them away. */
  async thingsToLose(owner: Caller): Promise<Things> {
    const channel = await this.addChannel();
    const team = randomUUID();
    await this.db.query(`insert into team (id, name) values ($1::uuid, $1::text)`, [team]);
    return makeThings(this.db, { channel, team, owner: this.people.get(owner)! });
  }

  /** A picture in the message of these things. */
  async attachFile(things: Things): Promise<Things> {
    const content = Readable.from([Buffer.from('Hello')]);
    const { id } = await this.app.get(Files).save(content, { name: 'hello.txt', createdBy: null });
    await this.db.query(
      `insert into attachment (id, message_id, position, type, file_id, state) values (gen_random_uuid(), $2, 0, 'file', $1, 'stored')`,
      [id, things.message],
    );
    return { ...things, file: id };
  }

  private async furnish(): Promise<void> {
    for (const side of SIDES) {
      const [team, channel] = [randomUUID(), await this.addChannel()];
      await this.db.query(`insert into team (id, name) values ($1, $2)`, [team, side]);
      await this.db.query(`insert into team_channel (team_id, channel_id) values ($1, $2)`, [
        team,
        channel,
      ]);
      this.teams.set(side, team);
      this.channels.set(side, channel);
    }
    for (const caller of everybody) await this.addCaller(caller);
  }

  private async addCaller(caller: Caller): Promise<void> {
    const described = CALLERS[caller];
    if (!described) return;
    const id = randomUUID();
    this.people.set(caller, id);
    await this.db.query(
      `insert into user_account (id, email, name, role, disabled_at) values ($1, $2, $3, $4, $5)`,
      [
        id,
        `${id}@lumen.example`,
        caller,
        described.role,
        caller === 'disabled agent' ? new Date() : null,
      ],
    );
    if (described.team)
      await this.db.query(`insert into team_member (team_id, user_id) values ($1, $2)`, [
        this.teams.get(described.team),
        id,
      ]);
  }

  private async addChannel(): Promise<string> {
    const id = randomUUID();
    const settings = { name: 'Lumen', pageId: '1000', baseUrl: 'http://127.0.0.1:9' };
    const registry = this.app.get(ChannelRegistry, { strict: false });
    const secrets = registry.sealSecrets({
      pageAccessToken: 'a',
      appSecret: 'b',
      verifyToken: 'c',
    });
    await this.db.query(
      `insert into channel (id, network, account_id, name, settings, secrets)
       values ($1::uuid, 'facebook', $1::text, 'Lumen', $2, $3)`,
      [id, JSON.stringify(settings), secrets],
    );
    registry.forget();
    return id;
  }
}
