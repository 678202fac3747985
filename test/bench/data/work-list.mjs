import { withClient } from '../support/bench-cluster.mjs';

const SESSION = `set work_mem = '384MB'; set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 1;
  set synchronous_commit = off; set jit = off`;

/** Two connections work through a list of statements; `done` hears of each with its result. */
export async function workThrough(url, statements, done) {
  const waiting = [...statements];
  const worker = () =>
    withClient(url, async (client) => {
      await client.query(SESSION);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { text, values } = typeof next === 'string' ? { text: next } : next;
        done(await client.query(text, values));
      }
    });
  await Promise.all([worker(), worker()]);
}
