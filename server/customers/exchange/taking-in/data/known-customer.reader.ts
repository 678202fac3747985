import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { KnownPerson } from '../domain/person-changes.js';

export interface KnownCustomer extends KnownPerson {
  key: string;
  customerId: string;
}

@Injectable()
export class KnownCustomerReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** One source is taken in by one transaction at a time, so that nobody is made twice. */
  async lockSource(manager: EntityManager, source: string): Promise<void> {
    await manager.query(
      `select pg_advisory_xact_lock(hashtextextended('customer-source ' || $1, 0))`,
      [source],
    );
  }

  /** Those whom the source has named before, locked until the transaction ends. */
  async byKey(
    manager: EntityManager,
    source: string,
    keys: readonly string[],
  ): Promise<KnownCustomer[]> {
    return manager.query(
      `select k.external_key as key, c.id as "customerId", c.name, c.email, c.phone, c.language
       from customer_key k join customer c on c.id = k.customer_id
       where k.source = $1 and k.external_key = any($2)
       order by c.id for no key update of c`,
      [source, keys],
    );
  }

  async customerOf(source: string, key: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.db.query(
      `select customer_id as id from customer_key where source = $1 and external_key = $2`,
      [source, key],
    );
    return rows[0]?.id;
  }

  /** Those of the keys that are somebody's. */
  async keysAmong(source: string, keys: readonly string[]): Promise<Set<string>> {
    const rows: { key: string }[] = await this.db.query(
      `select external_key as key from customer_key where source = $1 and external_key = any($2)`,
      [source, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Those who have written to the desk under some profile. */
  async withProfiles(manager: EntityManager, customerIds: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await manager.query(
      `select c.id from customer c where c.id = any($1::uuid[])
         and exists (select from identity i where i.customer_id = coalesce(c.part_of, c.id))`,
      [customerIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
