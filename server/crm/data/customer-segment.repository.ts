import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Segment } from '../contract.js';
import { type NamedRow, NOTED_CUSTOMERS } from './customer.reader.js';
import type { CustomerSegment } from './customer-segment.entity.js';

export interface CustomerSegmentRow {
  segment: Segment;
  reason: string;
  by: NamedRow | null;
  at: Date;
  expiresAt: Date | null;
}

/** Segments that hold now; like notes they stay with a person who turns out to be another customer. */
@Injectable()
export class CustomerSegmentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Each once, the one that was said last. */
  of(customerId: string, now: Date): Promise<CustomerSegmentRow[]> {
    return this.db.query(
      `select distinct on (s.segment) s.segment, s.reason, s.set_at as at, s.expires_at as "expiresAt",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from customer_segment s left join user_account u on u.id = s.set_by
       where s.customer_id in (${NOTED_CUSTOMERS})
         and (s.expires_at is null or s.expires_at > $2)
       order by s.segment, s.set_at desc`,
      [customerId, now],
    );
  }

  /** The same segment again gets the new reason and end. */
  async put(
    manager: EntityManager,
    { customerId, segment, reason, setBy, setAt, expiresAt }: CustomerSegment,
  ): Promise<void> {
    await manager.query(
      `insert into customer_segment (customer_id, segment, reason, set_by, set_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (customer_id, segment) do update set reason = excluded.reason,
         set_by = excluded.set_by, set_at = excluded.set_at, expires_at = excluded.expires_at`,
      [customerId, segment, reason, setBy, setAt, expiresAt],
    );
  }

  /** False when the customer was not in it. */
  async remove(manager: EntityManager, customerId: string, segment: Segment): Promise<boolean> {
    const [, count]: [unknown, number] = await manager.query(
      `delete from customer_segment where customer_id in (${NOTED_CUSTOMERS}) and segment = $2`,
      [customerId, segment],
    );
    return count > 0;
  }
}
