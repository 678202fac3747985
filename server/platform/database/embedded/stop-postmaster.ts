import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isAlive } from './postmaster.js';
import { waitUntil } from './wait-until.js';

const FAST_MS = 30_000;
const IMMEDIATE_MS = 10_000;

/**
 * Ends Postgres with its data complete on disk ("fast" shutdown). Should that take longer than
 * 30 s, Postgres is told to end at once; it then recovers from its log at the next start.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  if (await endsAfter(pid, 'SIGINT', FAST_MS)) return;
  if (await endsAfter(pid, 'SIGQUIT', IMMEDIATE_MS)) return;
  throw new EmbeddedPostgresError(`The embedded database (process ${pid}) does not stop.`);
}

async function endsAfter(pid: number, signal: NodeJS.Signals, timeoutMs: number): Promise<boolean> {
  if (!isAlive(pid)) return true;
  process.kill(pid, signal);
  return (await waitUntil(() => (isAlive(pid) ? undefined : true), timeoutMs)) ?? false;
}
