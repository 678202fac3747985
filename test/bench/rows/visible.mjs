import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { Pool } from 'undici';
import { comment, signature } from '../loader/comments.mjs';
import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';
import { p95 } from '../support/statistics.mjs';

const PER_SECOND = 20;
/** The screen gathers hints for so long before it asks (client/src/api/live/bridge.ts). */
const SCREEN_GATHERS_MS = 150;
const PATIENCE_MS = 10_000;

/**
 * From the first byte of a webhook until a screen has the row with the new text: over the socket and
 * by asking for the changed rows of the open list, as the client does, its gathering included.
 */
export async function becomeVisible({ url, channelId, seconds }) {
  const raw = await notifyAndRead(url);
  const desk = await startDesk(url);
  const agent = await Person.enter(desk, url, 'agent0@bench.example');
  const screen = await openScreen(desk, agent);
  try {
    const took = await sendAndWatch(desk, screen, channelId, PER_SECOND * seconds);
    const measured = took.slice(PER_SECOND);
    return {
      work: `webhook → visible at ${PER_SECOND}/s for ${seconds} s`,
      aim: 'p95 under 300 ms',
      figure: `p95 ${Math.round(p95(measured))} ms, of which the screen gathers hints for up to ${SCREEN_GATHERS_MS} ms`,
      raw: `p95 ${p95(raw).toFixed(1)} ms for insert, notify, read`,
      isReached: p95(measured) < 300,
    };
  } finally {
    screen.close();
    await agent.leave();
    await desk.stop();
  }
}

async function openScreen(desk, agent) {
  const seen = new Map();
  let hinted = new Set();
  let timer;
  const ask = async () => {
    const ids = [...hinted];
    hinted = new Set();
    timer = undefined;
    const { items } = await agent.read(`/conversations?view=all&ids=${ids.join(',')}&limit=100`);
    const at = performance.now();
    for (const { lastMessage } of items)
      if (!seen.has(lastMessage.text)) seen.set(lastMessage.text, at);
  };
  const socket = io(desk.url, {
    path: '/api/live',
    transports: ['websocket'],
    extraHeaders: agent.headers,
  });
  socket.on('changed', ({ conversationId }) => {
    hinted.add(conversationId);
    timer ??= setTimeout(() => void ask(), SCREEN_GATHERS_MS);
  });
  await new Promise((resolve, reject) =>
    socket.once('hello', resolve).once('connect_error', reject),
  );
  return { seen, close: () => socket.disconnect() };
}

async function sendAndWatch(desk, { seen }, channelId, count) {
  const hooks = new Pool(desk.url, { connections: 20 });
  const begun = performance.now();
  const waits = Array.from({ length: count }, async (_, n) => {
    await sleep(begun + (n * 1000) / PER_SECOND - performance.now());
    // Each begins a thread, so that its row shows its own text.
    const text = `Visible ${n} ${begun}`;
    const body = comment('4', Math.floor(n / 6) * 10 + (n % 6), text);
    const since = performance.now();
    await post(hooks, channelId, body);
    while (!seen.has(text)) {
      if (performance.now() - since > PATIENCE_MS)
        throw new Error('A message never became visible.');
      await sleep(1);
    }
    return seen.get(text) - since;
  });
  const took = await Promise.all(waits);
  await hooks.close();
  return took;
}

async function post(hooks, channelId, body) {
  const { statusCode, body: answer } = await hooks.request({
    method: 'POST',
    path: `/hooks/facebook/${channelId}`,
    body,
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature(body) },
  });
  await answer.dump();
  if (statusCode !== 200) throw new Error(`A webhook was answered with ${statusCode}.`);
}

/** One row written and told of, heard of on another connection and read there. */
const notifyAndRead = (url) =>
  withClient(url, (writer) =>
    withClient(url, async (reader) => {
      await reader.query('listen bench_raw');
      const took = [];
      for (let n = 0; n < 200; n += 1) {
        const heard = new Promise((resolve) => reader.once('notification', resolve));
        const begun = performance.now();
        await writer.query(
          `with w as (insert into login_attempt (kind, key) values ('bench', $1)) select pg_notify('bench_raw', $1)`,
          [String(n)],
        );
        await heard;
        await reader.query(`select * from login_attempt where kind = 'bench' and key = $1`, [
          String(n),
        ]);
        took.push(performance.now() - begun);
      }
      return took;
    }),
  );
