import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import type { CustomerImport } from '../data/customer-import.entity.js';
import { ImportErrorRepository } from '../data/import-error.repository.js';
import { ImportRepository } from '../data/import.repository.js';
import type { FileShape } from '../domain/file-shape.js';
import { type Mapping, mappingFaults } from '../domain/mapping.js';
import { ImportNews } from './import-news.js';
import { LookIntoFile } from './look-into-file.js';
import { mustAllow } from './must-allow.js';

export type Plan = FileShape & { source: string; mapping: Mapping };

/** Says what becomes of a file, and carries it out, stops it, lets it go on. */
@Injectable()
export class SteerImport {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ImportRepository,
    private readonly errors: ImportErrorRepository,
    private readonly look: LookIntoFile,
    private readonly news: ImportNews,
    private readonly worker: Worker,
  ) {}

  /** Throws a Problem 404, 409 `customer-import.not-now`. */
  async plan(me: Principal, id: string, plan: Plan): Promise<CustomerImport> {
    return this.change(id, async (manager, found) => {
      found.state = mustAllow(found, 'map');
      Object.assign(found, plan, { trialCounts: null });
      await this.errors.clear(manager, id);
      await this.news.tell(manager, me, id, 'planned', { source: plan.source });
    });
  }

  /** Throws a Problem 422 `customer-import.unmapped` with what is wrong, besides those of `plan`. */
  async start(me: Principal, id: string, isTrial: boolean): Promise<CustomerImport> {
    const started = await this.change(id, async (manager, found) => {
      found.state = mustAllow(found, isTrial ? 'check' : 'start');
      await this.mustBeMapped(found);
      await this.errors.clear(manager, id);
      Object.assign(found, { isTrial, atByte: '0', atLine: '0', counts: {}, failure: null });
      Object.assign(found, { startedAt: new Date(), finishedAt: null, leaseUntil: null });
      await this.news.tell(manager, me, id, isTrial ? 'checked' : 'started');
    });
    this.worker.wake('customer-imports');
    return started;
  }

  async pause(me: Principal, id: string): Promise<CustomerImport> {
    return this.change(id, async (manager, found) => {
      found.state = mustAllow(found, 'pause');
      await this.news.tell(manager, me, id, 'paused');
    });
  }

  /** Goes on after the last line that was taken in. */
  async resume(me: Principal, id: string): Promise<CustomerImport> {
    const resumed = await this.change(id, async (manager, found) => {
      found.state = mustAllow(found, 'resume');
      Object.assign(found, { failure: null, finishedAt: null, leaseUntil: null });
      await this.news.tell(manager, me, id, 'resumed');
    });
    this.worker.wake('customer-imports');
    return resumed;
  }

  /** What was taken in until then stays. */
  async cancel(me: Principal, id: string): Promise<CustomerImport> {
    return this.change(id, async (manager, found) => {
      found.state = mustAllow(found, 'cancel');
      if (found.state === 'cancelled') found.finishedAt = new Date();
      await this.news.tell(manager, me, id, 'cancelled');
    });
  }

  private async mustBeMapped(found: CustomerImport): Promise<void> {
    const { length } = await this.look.headers(found.storageKey!, found);
    const faults = mappingFaults(found.mapping, length);
    if (faults.length > 0)
      throw unprocessable(
        'customer-import.unmapped',
        'Say first what the columns are: a customer has to be known by a key, an address or a number.',
        { faults },
      );
  }

  private change(
    id: string,
    act: (manager: DataSource['manager'], found: CustomerImport) => Promise<void>,
  ): Promise<CustomerImport> {
    return this.db.transaction(async (manager) => {
      const found = await this.rows.lock(manager, id);
      if (!found) throw notFound('customer-import');
      await act(manager, found);
      return manager.save(found);
    });
  }
}
