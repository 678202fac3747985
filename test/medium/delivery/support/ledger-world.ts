import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Deliveries } from '../../../../server/channels/delivery/deliveries.js';
import type { NewReply } from '../../../../server/channels/delivery/contract.js';
import { Reply } from '../../../../server/channels/delivery/data/reply.entity.js';
import { newId } from '../../../../server/platform/kernel/index.js';
import { createTestDatabase, type TestDatabase } from '../../../support/postgres.js';
import { removeFolder } from '../../../support/run-folder.js';
import { LedgerModule } from './ledger-module.js';
import type { AdapterOptions } from './stand-in-adapter.js';
import { type StandIn, startStandIn } from './stand-in.js';
import { until } from './until.js';

export interface LedgerWorld {
  ground: Ground;
  db: DataSource;
  url: string;
  dataDir: string;
  deliveries: Deliveries;
  network: StandIn;
  get<T>(token: new (...args: never[]) => T): T;
  channel(): Promise<string>;
  /** Accepts a reply; what is not said is of no matter to the test. */
  enqueue(reply: Partial<NewReply> & { channelId: string }): Promise<string>;
  reply(id: string): Promise<Reply>;
  /** Waits until the reply is in that state. */
  becomes(id: string, state: Reply['state']): Promise<Reply>;
  /** Lets every waiting time pass at once until the reply is as it should be. */
  inTime(id: string, isSo: (reply: Reply) => boolean): Promise<Reply>;
  /** Lets the time of a waiting reply come now. */
  timePasses(id: string): Promise<void>;
  /** Types of the ledger's events about a reply, in order. */
  events(id: string): Promise<string[]>;
  close(): Promise<void>;
}

interface Ground {
  database: TestDatabase;
  dataDir: string;
  network: StandIn;
}

interface LedgerWorldOptions {
  worker?: boolean;
  networkUrl?: string;
  /** Shares database and network with that world, as another process would. */
  beside?: LedgerWorld;
}

/** `worker: false` leaves the work to somebody else, such as a process that is about to be killed. */
export async function ledgerWorld(
  adapter: AdapterOptions,
  { worker = true, networkUrl, beside }: LedgerWorldOptions = {},
): Promise<LedgerWorld> {
  const { database, dataDir, network } = beside?.ground ?? (await ownGround());
  const options = {
    databaseUrl: database.url,
    dataDir,
    networkUrl: networkUrl ?? network.url,
    adapter,
  };
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    LedgerModule.for(options, worker ? 'all' : 'web'),
    { logger: ['error'], abortOnError: false },
  );
  const db = app.get(DataSource);
  const deliveries = app.get(Deliveries, { strict: false });

  const reply = (id: string): Promise<Reply> => db.manager.findOneByOrFail(Reply, { id });
  const world: LedgerWorld = {
    ground: { database, dataDir, network },
    db,
    url: database.url,
    dataDir,
    deliveries,
    network,
    reply,
    get: (token) => app.get(token, { strict: false }),
    async channel() {
      const id = newId();
      await db.query(
        `insert into channel (id, network, account_id, name, settings)
         values ($1, 'stand-in', $2, 'Stand-in', '{}')`,
        [id, randomUUID()],
      );
      return id;
    },
    async enqueue(given) {
      const whole: NewReply = {
        id: newId(),
        clientMessageId: randomUUID(),
        conversationId: newId(),
        messageId: newId(),
        kind: 'comment',
        mode: 'public',
        target: { threadKey: 'thread', parentExternalId: 'parent' },
        text: `Thank you ${randomUUID()}`,
        attachments: [],
        undoUntil: new Date(0),
        windowEndsAt: null,
        overwrites: false,
        createdBy: null,
        ...given,
      };
      await db.transaction((manager) => deliveries.enqueue(manager, whole));
      if (worker) deliveries.wake();
      return whole.id;
    },
    becomes: (id, state) =>
      until(
        () => reply(id),
        (found) => found.state === state,
        (found) => `${found?.state}: ${found?.failureDetail}, not ${state}`,
      ),
    async inTime(id, isSo) {
      return until(
        async () => {
          // Looked at first: time that passes on a reply that is right already would make it wrong.
          const found = await reply(id);
          if (!isSo(found)) await world.timePasses(id);
          return found;
        },
        isSo,
        (found) => `${found?.state} after ${found?.attempt}: ${found?.failureDetail}`,
      );
    },
    async timePasses(id) {
      await db.query(
        `update reply set due_at = now(), sending_at = sending_at - interval '10 minutes',
           lease_until = lease_until - interval '10 minutes' where id = $1`,
        [id],
      );
      await db.query(`update channel_pace set blocked_until = null`);
      deliveries.wake();
    },
    async events(id) {
      const rows: { type: string }[] = await db.query(
        `select type from event where data->>'replyId' = $1 order by event.id`,
        [id],
      );
      return rows.map(({ type }) => type);
    },
    async close() {
      await app.close();
      if (beside) return;
      await network.close();
      // The queue's own connections take a moment to say goodbye.
      await sleep(100);
      await database.drop();
      removeFolder(dataDir);
    },
  };
  return world;
}

async function ownGround(): Promise<Ground> {
  return {
    database: await createTestDatabase(),
    dataDir: mkdtempSync(path.join(tmpdir(), 'hark-ledger-')),
    network: await startStandIn(),
  };
}

/** A world of its own for one test, gone with it. */
export async function inLedgerWorld(
  adapter: AdapterOptions,
  test: (world: LedgerWorld) => Promise<void>,
  options: LedgerWorldOptions = {},
): Promise<void> {
  const world = await ledgerWorld(adapter, options);
  try {
    await test(world);
  } finally {
    await world.close();
  }
}
