import pg from 'pg';
import type { LiveBus } from './contract.js';

const CHANNEL = 'hark_live';
const RETRY_MS = 1000;

/** Signals between processes over Postgres notifications; a lost connection is taken up again. */
export class PostgresBus implements LiveBus {
  private client: pg.Client | undefined;
  private listener: ((message: string) => void) | undefined;
  private closed = false;
  /** One query at a time on the connection that listens. */
  private saying: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connectionString: string,
    private readonly warn: (message: string) => void,
  ) {}

  publish(message: string): void {
    this.saying = this.saying
      .then(() => this.client?.query('select pg_notify($1, $2)', [CHANNEL, message]))
      .then(
        () => undefined,
        (error: unknown) => this.warn(`A live signal was lost: ${String(error)}`),
      );
  }

  async subscribe(listener: (message: string) => void): Promise<void> {
    this.listener = listener;
    await this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'hark-live',
    });
    client.on('notification', ({ payload }) => this.listener?.(payload ?? ''));
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, undefined));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.lost(client, error);
    }
  }

  private lost(client: pg.Client, error: unknown): void {
    if (this.closed || (this.client !== undefined && this.client !== client)) return;
    if (error) this.warn(`Live signals between processes are interrupted: ${String(error)}`);
    this.client = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), RETRY_MS);
  }
}
