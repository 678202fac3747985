import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PERSON } from './customer.reader.js';

export interface AttributeRow {
  name: string;
  value: string;
  source: string;
  updatedAt: Date;
}

export interface KeyRow {
  source: string;
  externalKey: string;
}

/** What would become part of somebody else by a merge. */
export interface FactCounts {
  identities: number;
  notes: number;
  keys: number;
  attributes: number;
  events: number;
  consents: number;
  segments: number;
}

/** What other systems know of customers. */
@Injectable()
export class CustomerFactReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Each name once: what was told last. */
  async attributes(customerId: string): Promise<AttributeRow[]> {
    return this.db.query(
      `select distinct on (a.name) a.name, a.value, a.source, a.updated_at as "updatedAt"
       from customer_attribute a where a.customer_id in (${PERSON})
       order by a.name, a.updated_at desc limit 200`,
      [customerId],
    );
  }

  async keys(customerId: string): Promise<KeyRow[]> {
    return this.db.query(
      `select k.source, k.external_key as "externalKey" from customer_key k
       where k.customer_id in (${PERSON}) order by k.source, k.external_key limit 100`,
      [customerId],
    );
  }

  async counts(customerId: string): Promise<FactCounts> {
    const of = (table: string, also = ''): string =>
      `(select count(*)::int from ${table} x where x.customer_id in (${PERSON})${also})`;
    const [row]: FactCounts[] = await this.db.query(
      `select (select count(*)::int from identity i where i.customer_id = $1) as identities,
         ${of('customer_note', ' and x.removed_at is null')} as notes, ${of('customer_key')} as keys,
         ${of('customer_attribute')} as attributes, ${of('customer_event')} as events,
         ${of('customer_consent')} as consents,
         (select count(*)::int from customer_in_segment s where s.customer_id = $1) as segments`,
      [customerId],
    );
    return row!;
  }
}
