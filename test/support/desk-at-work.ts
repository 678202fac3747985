import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { QueryResultRow } from 'pg';
import { randomUUID } from 'node:crypto';
import { ChildProgram } from './child-program.js';
import { DeskClient } from './desk-client.js';
import { HarkProcess } from './hark-process.js';
import { createTestDatabase } from './postgres.js';
import { rowsOf } from './rows-of.js';
import { removeFolder } from './run-folder.js';
import { SandboxProcess } from './sandbox-process.js';

export interface DeskOptions {
  env?: Record<string, string>;
  /** Absent: a database of the test run's shared Postgres. */
  databaseUrl?: string;
  /** Leave the desk without channels. */
  connect?: boolean;
}

interface Connected {
  id: string;
  network: string;
  webhookUrl: string;
  appWebhookUrl: string | null;
}

/** A desk in a process of its own, beside stand-in networks in theirs: everything over HTTP. */
export class DeskAtWork {
  /** The first channel of each network, by the network's name. */
  readonly channels: Record<string, Connected> = {};
  private teamId = '';

  private constructor(
    readonly folder: string,
    readonly hark: HarkProcess,
    readonly sandbox: SandboxProcess,
    readonly admin: DeskClient,
    readonly databaseUrl: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async open(options: DeskOptions = {}): Promise<DeskAtWork> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hark-desk-'));
    mkdirSync(path.join(folder, 'data'));
    const database = options.databaseUrl ? undefined : await createTestDatabase();
    const databaseUrl = options.databaseUrl ?? database!.url;
    const dataDir = path.join(folder, 'data');
    const [hark, sandbox] = await Promise.all([
      HarkProcess.start({ dataDir, databaseUrl, ...(options.env ? { env: options.env } : {}) }),
      SandboxProcess.start(path.join(folder, 'sandbox')),
    ]);
    const admin = new DeskClient(hark.url);
    const desk = new DeskAtWork(folder, hark, sandbox, admin, databaseUrl, async () =>
      database?.drop(),
    );
    await desk.begin(options.connect ?? true);
    return desk;
  }

  /** A look behind the API, for what no API shows. */
  rows<T extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    return rowsOf<T>(this.databaseUrl, sql, values);
  }

  /** Somebody signed in; in the team that has all channels. */
  async person(role = 'agent', name = `Person ${randomUUID().slice(0, 4)}`): Promise<DeskClient> {
    return (await this.personWithId(role, name)).desk;
  }

  async personWithId(role: string, name: string): Promise<{ id: string; desk: DeskClient }> {
    const email = `${randomUUID()}@lumen.example`;
    const { user, oneTimePassword } = await this.admin.tell<{
      user: { id: string };
      oneTimePassword: string;
    }>('POST', '/users', { email, name, role, teamIds: [this.teamId] });
    const desk = new DeskClient(this.hark.url);
    await desk.signIn(email, oneTimePassword);
    return { id: user.id, desk };
  }

  async close(): Promise<void> {
    await this.hark.stop();
    await this.sandbox.close();
    await this.dropDatabase();
    removeFolder(this.folder);
  }

  private async begin(connect: boolean): Promise<void> {
    const email = 'head@lumen.example';
    await this.admin.signIn(email, await this.addAdministrator(email));
    if (connect) await this.connect();
    const channels = await this.admin.all<{ id: string }>('/channels');
    const { id } = await this.admin.tell<{ id: string }>('POST', '/teams', {
      name: 'Everything',
      memberIds: [],
      channelIds: channels.map((channel) => channel.id),
    });
    this.teamId = id;
  }

  private async addAdministrator(email: string): Promise<string> {
    const program = await ChildProgram.start('cli/user.js', this.hark.environment, [
      ...['add', '--email', email, '--name', 'Head of Care', '--role', 'administrator'],
    ]);
    const { code } = await program.ended;
    if (code !== 0) throw new Error(`No administrator: ${program.output}`);
    return (JSON.parse(program.output) as { oneTimePassword: string }).oneTimePassword;
  }

  private async connect(): Promise<void> {
    for (const { network, settings } of await this.sandbox.channels()) {
      const made = await this.admin.tell<Connected>('POST', '/channels', { network, settings });
      this.channels[network] ??= made;
    }
    await this.sandbox.setHooks([
      { network: 'facebook', url: `${this.hark.url}/hooks/facebook` },
      { network: 'discourse', url: this.channels['discourse']!.webhookUrl },
    ]);
    await this.sandbox.act([{ do: 'page-post', text: 'Our new app is here.' }]);
  }
}
