import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ErasedPeople } from '../../../../crm/index.js';
import type { CustomerRecord } from '../domain/customer-record.js';
import { tracesOf } from '../domain/traces-of.js';

/** Who asked to be forgotten, by the keys and addresses that other systems still name. */
@Injectable()
export class ForgottenAmong {
  constructor(private readonly erased: ErasedPeople) {}

  /** Keys of those records. */
  async keys(
    manager: EntityManager,
    source: string,
    records: readonly CustomerRecord[],
  ): Promise<ReadonlySet<string>> {
    const traces = records.flatMap((record) => tracesOf(source, record));
    const found = await this.erased.among(manager, traces);
    return new Set([...found].map(({ of }) => of));
  }
}
