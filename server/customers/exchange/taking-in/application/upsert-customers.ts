import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { KnownCustomerReader } from '../data/known-customer.reader.js';
import type { CustomerRecord, Taken } from '../domain/customer-record.js';
import { TakeIn } from './take-in.js';

/** What a program says of customers by their keys in its own system. */
@Injectable()
export class UpsertCustomers {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly takeIn: TakeIn,
    private readonly known: KnownCustomerReader,
    private readonly audit: Audit,
  ) {}

  /** One answer a key. All of them in one transaction. */
  upsert(me: Principal, source: string, records: readonly CustomerRecord[]): Promise<Taken[]> {
    return this.db.transaction(async (manager) => {
      const taken = await this.takeIn.take(manager, { source, by: me.userId }, records);
      const count = (wanted: string): number =>
        taken.filter(({ outcome }) => outcome === wanted).length;
      const counts = { new: count('new'), changed: count('changed') };
      if (counts.new + counts.changed > 0)
        await this.audit.record(manager, {
          by: me,
          action: 'customers.taken-in',
          detail: { source, ...counts },
        });
      return taken;
    });
  }

  /** Throws a Problem 404 `customer.not-found`. */
  async find(source: string, key: string): Promise<string> {
    const found = await this.known.customerOf(source, key);
    if (!found) throw notFound('customer');
    return found;
  }
}
