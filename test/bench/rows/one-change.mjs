import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';

const SCREENS = 5;
const CHANGES = 20;
/** Connections report what they did within a second, and when they rest. */
const REPORTED_MS = 3000;

/**
 * What a change in one conversation costs while several screens show lists: how often an index of
 * the lists was read and the table was scanned, seen by Postgres itself.
 */
export async function changeOne(url) {
  const desk = await startDesk(url);
  const agent = await Person.enter(desk, url, 'agent0@bench.example');
  const screens = await Promise.all(Array.from({ length: SCREENS }, () => openScreen(desk, agent)));
  try {
    const { items } = await agent.read('/conversations?view=unassigned&limit=20');
    await sleep(REPORTED_MS);
    const before = await listReads(url);
    for (let n = 0; n < CHANGES; n += 1) {
      const { id, priority } = items[n % items.length];
      await agent.tell('PUT', `/conversations/${id}/priority`, { priority: (priority % 4) + 1 });
      await agent.tell('PUT', `/conversations/${id}/assignment`, { userId: null, teamId: null });
      await sleep(100);
    }
    await sleep(REPORTED_MS);
    const after = await listReads(url);
    const lists = after.lists - before.lists;
    const counts = after.counts - before.counts;
    const heard = screens.reduce((sum, { heard: hints }) => sum + hints, 0);
    if (heard === 0) throw new Error('No screen heard of the changes.');
    return {
      work: `list and count queries by a change, ${SCREENS} screens open`,
      aim: 'none',
      figure: `${lists} list queries and ${counts} count queries in ${CHANGES * 2} changes`,
      raw: 'scans of the list indexes and of the table, counted by Postgres',
      isReached: lists === 0 && counts === 0,
    };
  } finally {
    for (const screen of screens) screen.close();
    await agent.leave();
    await desk.stop();
  }
}

/** As the client's bridge: what changed is asked for by id, numbers come from the stored counters. */
async function openScreen(desk, agent) {
  const screen = { heard: 0, close: () => socket.disconnect() };
  const socket = io(desk.url, {
    path: '/api/live',
    transports: ['websocket'],
    extraHeaders: agent.headers,
  });
  await new Promise((resolve, reject) =>
    socket.once('hello', resolve).once('connect_error', reject),
  );
  socket.on('changed', ({ conversationId }) => {
    screen.heard += 1;
    void agent.text(`/conversations?view=unassigned&ids=${conversationId}`);
    void agent.text('/views');
  });
  return screen;
}

/** Reads of what a list walks through, and of what a count of problems, of threads of a post, of calls in notes would. */
const listReads = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `with read as (
         select idx_scan, indexrelname in ('conversation_list_problem', 'conversation_list_publication') as is_counted
         from pg_stat_user_indexes where indexrelname like 'conversation_list_%'
       ), scanned as (select relname, seq_scan, idx_scan from pg_stat_user_tables)
       select (select seq_scan from scanned where relname = 'conversation')::int
           + (select sum(idx_scan) from read where not is_counted)::int as lists,
         (select sum(idx_scan) from read where is_counted)::int
           + (select seq_scan + idx_scan from scanned where relname = 'note_mention')::int as counts`,
    );
    return rows[0];
  });
