import {
  type Runner,
  type WorkerUtils,
  Logger as QueueLogger,
  makeWorkerUtils,
  run,
} from 'graphile-worker';
import type { QueueEngine } from './contract.js';

const TASK = 'drain';

/** graphile-worker on the desk's own Postgres: nothing more to install. Late jobs are at most 250 ms late. */
export class PostgresEngine implements QueueEngine {
  private utils: Promise<WorkerUtils> | undefined;
  private runner: Runner | undefined;
  private readonly logger: QueueLogger;

  constructor(
    private readonly connectionString: string,
    warn: (message: string) => void,
  ) {
    this.logger = new QueueLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') warn(message);
    });
  }

  async add(drain: string, options: { at?: Date; key?: string } = {}): Promise<void> {
    this.utils ??= makeWorkerUtils({
      connectionString: this.connectionString,
      logger: this.logger,
    });
    const utils = await this.utils;
    await utils.addJob(
      TASK,
      { drain },
      { runAt: options.at, jobKey: options.key, jobKeyMode: 'preserve_run_at', maxAttempts: 10 },
    );
  }

  async start(handler: (drain: string) => Promise<void>): Promise<void> {
    this.runner = await run({
      connectionString: this.connectionString,
      concurrency: 4,
      pollInterval: 250,
      noHandleSignals: true,
      logger: this.logger,
      maxPoolSize: 4,
      taskList: { [TASK]: (payload) => handler((payload as { drain: string }).drain) },
    });
  }

  async stop(): Promise<void> {
    await this.runner?.stop();
    this.runner = undefined;
    await (await this.utils)?.release();
    this.utils = undefined;
  }
}
