import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const WAITING = `select count(*)::int as n from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`;

/**
 * Starts the work while a lock is held, and lets go once that many of its transactions wait: so
 * they meet for certain, which by chance they would do seldom.
 */
export async function whileLocked<T>(
  db: DataSource,
  lock: string,
  waiting: number,
  work: () => Promise<T>,
): Promise<T> {
  const runner = db.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(lock);
    const result = work();
    for (let tries = 0; tries < 500 && (await waitingNow(db)) < waiting; tries += 1)
      await sleep(10);
    if ((await waitingNow(db)) < waiting)
      throw new Error(`Fewer than ${waiting} wait for the lock.`);
    await runner.commitTransaction();
    return await result;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

async function waitingNow(db: DataSource): Promise<number> {
  const [{ n }]: [{ n: number }] = await db.query(WAITING);
  return n;
}
