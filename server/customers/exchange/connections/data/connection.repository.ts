import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { CrmCursor, CrmFailure } from '../domain/crm-connector.js';
import { CrmConnection } from './crm-connection.entity.js';

const LEASE = `interval '2 minutes'`;

export type Reading = 'contacts' | 'deals';
const COLUMNS = {
  contacts: { cursor: 'contact_cursor', taken: 'customers_taken' },
  deals: { cursor: 'deal_cursor', taken: 'deals_taken' },
} as const;

@Injectable()
export class ConnectionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<CrmConnection[]> {
    return this.db.getRepository(CrmConnection).find({ order: { createdAt: 'asc', id: 'asc' } });
  }

  find(id: string): Promise<CrmConnection | null> {
    return this.db.getRepository(CrmConnection).findOneBy({ id });
  }

  lock(manager: EntityManager, id: string): Promise<CrmConnection | null> {
    return manager.findOne(CrmConnection, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async sources(manager: EntityManager): Promise<string[]> {
    const rows: { source: string }[] = await manager.query(`select source from crm_connection`);
    return rows.map(({ source }) => source);
  }

  /** One that is due and that nobody else reads now. */
  async claim(): Promise<CrmConnection | null> {
    const [rows]: [{ id: string }[], number] = await this.db.query(
      `update crm_connection set next_at = now() + ${LEASE}
       where id = (select id from crm_connection where enabled and next_at <= now()
         order by next_at limit 1 for update skip locked)
       returning id`,
    );
    return rows[0] ? this.find(rows[0].id) : null;
  }

  /** With what was read up to there, in one transaction. False: it was switched off or removed. */
  async advance(
    manager: EntityManager,
    id: string,
    reading: Reading,
    cursor: CrmCursor,
    taken: number,
  ): Promise<boolean> {
    const columns = COLUMNS[reading];
    const [, changed]: [unknown, number] = await manager.query(
      `update crm_connection set ${columns.cursor} = $2, ${columns.taken} = ${columns.taken} + $3,
         last_sync_at = now(), next_at = now() + ${LEASE}
       where id = $1 and enabled`,
      [id, JSON.stringify(cursor), taken],
    );
    return changed > 0;
  }

  /** There is more to read: it is due at once. */
  async goOn(id: string): Promise<void> {
    await this.db.query(`update crm_connection set next_at = now() where id = $1 and enabled`, [
      id,
    ]);
  }

  async succeeded(manager: EntityManager, id: string, nextAt: Date): Promise<void> {
    await manager.query(
      `update crm_connection set failures = 0, failure_code = null, failure_detail = null,
         last_sync_at = now(), last_ok_at = now(), next_at = $2,
         contact_cursor = contact_cursor || '{"inRun":false}', deal_cursor = deal_cursor || '{"inRun":false}'
       where id = $1`,
      [id, nextAt],
    );
  }

  async failed(
    manager: EntityManager,
    id: string,
    { code, detail }: CrmFailure,
    nextAt: Date,
  ): Promise<void> {
    await manager.query(
      `update crm_connection set failures = failures + 1, failure_code = $2, failure_detail = $3,
         last_sync_at = now(), next_at = $4 where id = $1`,
      [id, code, detail, nextAt],
    );
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(next_at) as since from crm_connection where enabled and next_at <= now()`,
    );
    return row?.since ?? null;
  }
}
