import Bull from 'bull';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueueEngine } from './contract.js';

const QUEUE = 'hark';
/** How long a good-bye waits for jobs and for Redis, which may be gone itself. */
const GOODBYE_MS = 10_000;

/** Bull on Redis, for installations that run several processes. Redis may be flushed at any time. */
export class RedisEngine implements QueueEngine {
  private readonly queue: Bull.Queue<{ drain: string }>;
  private readonly clients: Redis[] = [];

  constructor(
    url: string,
    private readonly warn: (message: string) => void,
  ) {
    this.queue = new Bull(QUEUE, {
      createClient: () => this.connect(url),
      defaultJobOptions: {
        attempts: 10,
        backoff: { type: 'exponential', delay: 1000 },
        removeOnComplete: true,
        removeOnFail: 1000,
      },
    });
    this.queue.on('error', (error) => warn(`Redis queue: ${error.message}`));
    this.queue.on('failed', (job, error) =>
      warn(`wake-up of ${job.data.drain} failed: ${error.message}`),
    );
  }

  async add(drain: string, options: { at?: Date; key?: string } = {}): Promise<void> {
    const delay = options.at ? Math.max(0, options.at.getTime() - Date.now()) : 0;
    await this.queue.add({ drain }, { jobId: options.key, delay });
  }

  async start(handler: (drain: string) => Promise<void>): Promise<void> {
    await this.queue.isReady();
    this.queue
      .process(4, (job) => handler(job.data.drain))
      // It ends with an error of its own when the queue is closed; that is no news.
      .catch((error: unknown) => {
        if (error) this.warn(`Redis queue: ${String(error)}`);
      });
  }

  /** Comes to an end also without Redis: what was not said is found by the sweep. */
  async stop(): Promise<void> {
    const closed = this.queue
      .close()
      .catch((error: unknown) => this.warn(`Redis queue: ${String(error)}`));
    await Promise.race([closed, sleep(GOODBYE_MS, undefined, { ref: false })]);
    for (const client of this.clients) client.disconnect();
  }

  private connect(url: string): Redis {
    const client = new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: false });
    client.on('error', (error) => this.warn(`Redis queue: ${error.message}`));
    this.clients.push(client);
    return client;
  }
}
