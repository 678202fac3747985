import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { load } from '../loader/load.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { median } from '../support/statistics.mjs';

const CONNECTIONS = 64;
const RUNS = 3;
const WARM_UP = 2000;

/**
 * How many webhooks a second the desk accepts and makes durable, beside a bare server that does the
 * same insert. Only the web role runs: what is accepted stays in the journal, which `channelId`'s
 * database keeps for the next row of the table.
 */
export async function acceptWebhooks({ url, channelId, deliveries, copy }) {
  const desk = await startDesk(url, { role: 'web' });
  const product = await rates(
    { port: desk.port, path: `/hooks/facebook/${channelId}` },
    '1',
    deliveries,
  ).finally(() => desk.stop());
  const raw = await copy(async (copyUrl) => {
    const bare = await startBareServer(copyUrl, channelId);
    return rates({ port: bare.port, path: '/' }, '2', deliveries).finally(() => bare.stop());
  });
  return {
    work: 'webhook accepted and durable',
    aim: 'at least 60 % of the raw limit',
    figure: `${Math.round(median(product))} rows/s`,
    raw: `${Math.round(median(raw))} rows/s by a bare server with the same insert and batching`,
    reached: `${Math.round((median(product) / median(raw)) * 100)} %`,
    isReached: median(product) >= 0.6 * median(raw),
    runs: { product, raw },
  };
}

async function rates(address, run, deliveries) {
  const options = { ...address, run, connections: CONNECTIONS };
  await load({ ...options, from: 0, count: WARM_UP });
  const found = [];
  for (let n = 0; n < RUNS; n += 1) {
    const { seconds } = await load({
      ...options,
      from: WARM_UP + n * deliveries,
      count: deliveries,
    });
    found.push(deliveries / seconds);
  }
  return found;
}

async function startBareServer(url, channelId) {
  const program = path.join(import.meta.dirname, '..', 'raw', 'bare-server.mjs');
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: url, CHANNEL_ID: channelId },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return { port: Number(String(line)), stop };
}
