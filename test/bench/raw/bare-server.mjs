// The raw limit of intake: node:http that makes bodies durable with the product's insert and group
// commit, and does nothing else. DATABASE_URL in, the port on stdout.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { built } from '../support/built.mjs';

const { GroupCommit } = await built('server/channels/intake/domain/group-commit.js');
const { JournalRepository } = await built('server/channels/intake/data/journal.repository.js');
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const channelId = process.env.CHANNEL_ID;
const headers = { 'content-type': 'application/json' };

const journal = new JournalRepository(pool);

const write = (bodies) =>
  journal.append(
    bodies.map((body) => ({
      source: channelId,
      network: 'facebook',
      channelId,
      deliveryKey: randomUUID(),
      delivery: { origin: 'webhook', headers, body },
    })),
  );

const group = new GroupCommit(write, {
  maxBatch: 200,
  maxInFlight: 2,
  maxWaiting: 5000,
  isOfOneItem: () => false,
});

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    group.add(Buffer.concat(parts)).then(
      () => response.end('EVENT_RECEIVED'),
      (error) => {
        process.stderr.write(`${String(error)}\n`);
        response.writeHead(503).end();
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
