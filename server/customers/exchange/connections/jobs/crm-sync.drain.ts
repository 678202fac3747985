import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { SyncConnection } from '../application/sync-connection.js';
import { ConnectionRepository } from '../data/connection.repository.js';

const SLICE_MS = 5000;

/** Reads the CRMs that are due. */
@IsDrain()
@Injectable()
export class CrmSyncDrain implements Drain {
  readonly name = 'crm-sync';
  readonly everyMs = 15_000;

  constructor(
    private readonly rows: ConnectionRepository,
    private readonly syncing: SyncConnection,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.rows.claim();
    if (!due) return false;
    await this.syncing.sync(due, SLICE_MS);
    return true;
  }

  dueSince(): Promise<Date | null> {
    return this.rows.dueSince();
  }
}
