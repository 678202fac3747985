import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { LegalBasis } from '../contract.js';
import { type NamedRow, PERSON } from './customer.reader.js';

export interface ConsentRow {
  id: string;
  purpose: string;
  basis: LegalBasis;
  note: string | null;
  givenAt: Date;
  withdrawnAt: Date | null;
  source: string;
  by: NamedRow | null;
}

export interface NewConsent {
  id: string;
  customerId: string;
  purpose: string;
  basis: LegalBasis;
  note: string | null;
  givenAt: Date;
  recordedBy: string;
}

/** On what the use of somebody's data rests, and what they took back. */
@Injectable()
export class ConsentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Those that hold first, then the withdrawn; each newest first. */
  async of(customerId: string): Promise<ConsentRow[]> {
    return this.db.query(
      `select c.id, c.purpose, c.basis, c.note, c.given_at as "givenAt",
         c.withdrawn_at as "withdrawnAt", c.source,
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from customer_consent c left join user_account u on u.id = c.recorded_by
       where c.customer_id in (${PERSON})
       order by c.withdrawn_at is not null, c.given_at desc, c.id desc limit 100`,
      [customerId],
    );
  }

  async add(manager: EntityManager, consent: NewConsent): Promise<void> {
    const { id, customerId, purpose, basis, note, givenAt, recordedBy } = consent;
    await manager.query(
      `insert into customer_consent (id, customer_id, purpose, basis, note, given_at, source, recorded_by)
       values ($1, $2, $3, $4, $5, $6, 'desk', $7)`,
      [id, customerId, purpose, basis, note, givenAt, recordedBy],
    );
  }

  /** Undefined when this person never gave it; false when it was withdrawn before. */
  async withdraw(
    manager: EntityManager,
    customerId: string,
    id: string,
    at: Date,
  ): Promise<boolean | undefined> {
    const rows: { withdrawn_at: Date | null }[] = await manager.query(
      `select withdrawn_at from customer_consent
       where id = $2 and customer_id in (${PERSON}) for update`,
      [customerId, id],
    );
    if (!rows[0]) return undefined;
    if (rows[0].withdrawn_at) return false;
    await manager.query(`update customer_consent set withdrawn_at = $2 where id = $1`, [id, at]);
    return true;
  }
}
