import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { AddUser } from '../../../../server/access/application/add-user.js';
import { Passwords } from '../../../../server/access/application/passwords.js';
import type { NewUser } from '../../../../server/access/application/add-user.js';
import { AccessModule } from '../../../../server/access/index.js';
import { ConfigModule, loadConfig } from '../../../../server/platform/config/index.js';
import { DatabaseModule } from '../../../../server/platform/database/index.js';
import { EventsModule } from '../../../../server/platform/events/index.js';
import { HttpModule } from '../../../../server/platform/http/index.js';
import { CLOCK } from '../../../../server/platform/kernel/index.js';
import { QueueModule } from '../../../../server/platform/queue/index.js';
import { createTestDatabase } from '../../../support/postgres.js';
import { MovingClock } from './moving-clock.js';
import { Visitor } from '../../../support/visitor.js';

export const PASSWORD = 'paper lantern orbit';

type Environment = Record<string, string>;

/** Hark with nothing but its access module, over real HTTP and a database of its own. */
export class AccessDesk {
  readonly clock = new MovingClock();
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'hark-access-'));
  private people = 0;
  private app: NestFastifyApplication;
  private url: string;

  private dropDatabase: () => Promise<void>;

  static async open(environment: Environment = {}): Promise<AccessDesk> {
    const desk = new AccessDesk();
    await desk.start(environment);
    return desk;
  }

  get address(): string {
    return this.url;
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.app.get<T>(token, { strict: false });
  }

  visitor(headers?: Record<string, string>): Visitor {
    return new Visitor(this.url, headers);
  }

  /** A program: no cookie, no origin, only its token. */
  program(token: string): Visitor {
    return this.visitor({ authorization: `Bearer ${token}` });
  }

  /** An account with the usual password. */
  async person(user: Partial<NewUser> = {}): Promise<NewUser & { id: string }> {
    const number = (this.people += 1);
    const whole = {
      email: `person-${number}@lumen.example`,
      name: `Person ${number}`,
      role: 'agent',
      ...user,
    } as const;
    const passwordHash = await this.get(Passwords).hash(PASSWORD);
    const id = await this.db.transaction((manager) =>
      this.get(AddUser).add(manager, null, whole, { passwordHash }),
    );
    return { ...whole, id };
  }

  async signedIn({ email }: { email: string }, password = PASSWORD): Promise<Visitor> {
    const visitor = this.visitor();
    const { status } = await visitor.post('/api/v1/session', { email, password });
    if (status !== 201) throw new Error(`${email} could not sign in (${status}).`);
    return visitor;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.dropDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async start(environment: Environment): Promise<void> {
    const database = await createTestDatabase();
    this.dropDatabase = () => database.drop();
    const config = loadConfig({
      HARK_DATA_DIR: this.folder,
      DATABASE_URL: database.url,
      HARK_ROLE: 'web',
      ...environment,
    });
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.for(config),
        DatabaseModule.for({ url: database.url, poolSize: 10 }),
        QueueModule.for({ databaseUrl: database.url, redisUrl: undefined }),
        EventsModule,
        HttpModule,
        AccessModule,
      ],
    })
      .overrideProvider(CLOCK)
      .useValue(this.clock)
      .compile();
    this.app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), {
      logger: false,
    });
    await this.app.listen(0, '127.0.0.1');
    this.url = (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
  }
}
