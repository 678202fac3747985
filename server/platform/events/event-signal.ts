import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { EVENT_CHANNEL } from './event-log.js';

/**
 * Tells this process that there are new events. A hint only: it may come late, twice or never, and
 * whoever listens reads the feed from its own place (and looks by itself every second or so).
 */
@Injectable()
export class EventSignal implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('EventSignal');
  private readonly emitter = new EventEmitter();
  private client: pg.Client | undefined;
  private stopped = false;
  private retryTimer: NodeJS.Timeout | undefined;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Types of the new events; undefined when any may have come. */
  onSignal(listener: (types: readonly string[] | undefined) => void): () => void {
    this.emitter.on('signal', listener);
    return () => this.emitter.off('signal', listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retryTimer);
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const { url } = this.db.options as { url?: string };
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      application_name: 'hark-signal',
    });
    client.on('notification', ({ payload }) =>
      this.emitter.emit('signal', payload ? payload.split(',') : undefined),
    );
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`listen ${EVENT_CHANNEL}`);
      this.client = client;
      this.emitter.emit('signal');
    } catch (error) {
      this.lost(client, error);
    }
  }

  private lost(client: pg.Client, error?: unknown): void {
    if (this.stopped || (this.client !== client && this.client !== undefined)) return;
    if (error) this.log.warn(`The event signal is interrupted: ${String(error)}`);
    this.client = undefined;
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => void this.listen(), 1000);
  }
}
