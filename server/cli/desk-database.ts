import type { Config } from '../platform/config/index.js';
import { migrate, runningDatabaseUrl, startEmbeddedPostgres } from '../platform/database/index.js';

export interface DeskDatabase {
  url: string;
  /** Stops the database again if it was started for this visit. */
  leave(): Promise<void>;
}

/** The desk's own database, whether Hark runs or not, with its schema up to date. */
export async function visitDatabase({ databaseUrl, dataDir }: Config): Promise<DeskDatabase> {
  const running = databaseUrl ?? runningDatabaseUrl(dataDir);
  if (running) {
    await migrate(running);
    return { url: running, leave: async () => undefined };
  }
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    await migrate(postgres.url);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url, leave: () => postgres.stop() };
}
