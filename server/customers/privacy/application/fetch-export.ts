import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CustomerReads } from '../../../crm/index.js';
import { notFound, Problem } from '../../../platform/kernel/index.js';
import { type ListedRequest, RequestRepository } from '../data/request.repository.js';
import { ExportStore } from './export-store.js';

/** Hands out an export while it is kept, and writes down to whom. */
@Injectable()
export class FetchExport {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly requests: RequestRepository,
    private readonly store: ExportStore,
    private readonly audit: Audit,
    private readonly reads: CustomerReads,
  ) {}

  /** Throws Problems 404, and 410 `privacy.export-gone` when it is not kept any more. */
  async fetch(me: Principal, id: string): Promise<{ request: ListedRequest; content: Readable }> {
    const request = await this.requests.one(id);
    if (!request) throw notFound('privacy-request');
    if (!request.storageKey || !request.customerId)
      throw new Problem(410, 'privacy.export-gone', 'This export is not kept any more.');
    await this.audit.record(this.db.manager, {
      by: me,
      action: 'privacy.export-fetched',
      target: { type: 'privacy-request', id },
    });
    await this.reads.note(me, [request.customerId], 'export');
    return { request, content: this.store.stream(request.storageKey) };
  }
}
