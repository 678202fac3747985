import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { ImportCounts } from '../domain/import-state.js';
import { CustomerImport } from './customer-import.entity.js';

const LEASE = `interval '30 seconds'`;

export interface Progress {
  atByte: string;
  atLine: string;
  counts: ImportCounts;
}

@Injectable()
export class ImportRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  find(id: string): Promise<CustomerImport | null> {
    return this.db.getRepository(CustomerImport).findOneBy({ id });
  }

  lock(manager: EntityManager, id: string): Promise<CustomerImport | null> {
    return manager.findOne(CustomerImport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Newest first. */
  page(before: string | null, limit: number): Promise<CustomerImport[]> {
    const query = this.db
      .getRepository(CustomerImport)
      .createQueryBuilder('i')
      .orderBy('i.createdAt', 'DESC')
      .addOrderBy('i.id', 'DESC')
      .limit(limit);
    if (before)
      query.where(
        '(i.created_at, i.id) < (select created_at, id from customer_import where id = :before)',
        { before },
      );
    return query.getMany();
  }

  /** The oldest that runs and that no other process has in hand. */
  async claim(): Promise<string | undefined> {
    const [rows]: [{ id: string }[], number] = await this.db.query(
      `update customer_import set lease_until = now() + ${LEASE}
       where id = (
         select id from customer_import where state = 'running'
           and (lease_until is null or lease_until < now())
         order by created_at limit 1 for update skip locked)
       returning id`,
    );
    return rows[0]?.id;
  }

  async release(id: string): Promise<void> {
    await this.db.query(`update customer_import set lease_until = null where id = $1`, [id]);
  }

  /** Still running, and just there; locked until the transaction ends. */
  async isAt(manager: EntityManager, id: string, byte: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select from customer_import where id = $1 and state = 'running' and at_byte = $2
       for no key update`,
      [id, byte],
    );
    return rows.length > 0;
  }

  /** What is written from here on is undone by `undoTrial`. */
  async beginTrial(manager: EntityManager): Promise<void> {
    await manager.query('savepoint trial');
  }

  async undoTrial(manager: EntityManager): Promise<void> {
    await manager.query('rollback to savepoint trial');
  }

  /** Its row is locked. */
  async advance(
    manager: EntityManager,
    id: string,
    { atByte, atLine, counts }: Progress,
  ): Promise<void> {
    await manager.query(
      `update customer_import set at_byte = $2, at_line = $3, counts = $4,
         lease_until = now() + ${LEASE} where id = $1`,
      [id, atByte, atLine, JSON.stringify(counts)],
    );
  }

  async end(manager: EntityManager, id: string, change: Partial<CustomerImport>): Promise<void> {
    await manager.getRepository(CustomerImport).save({ ...change, id });
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(coalesce(lease_until, started_at)) as since from customer_import
       where state = 'running' and (lease_until is null or lease_until < now())`,
    );
    return row?.since ?? null;
  }

  /** Imports that ended before then and whose file still lies there. */
  async endedBefore(at: Date): Promise<{ id: string; storageKey: string }[]> {
    return this.db.query(
      `select id, storage_key as "storageKey" from customer_import
       where storage_key is not null and coalesce(finished_at, created_at) < $1
         and state in ('mapping', 'done', 'cancelled', 'failed')
       order by created_at limit 100`,
      [at],
    );
  }

  async forgetFile(id: string): Promise<void> {
    await this.db.query(`update customer_import set storage_key = null where id = $1`, [id]);
  }
}
