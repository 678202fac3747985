import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Segment } from '../contract.js';
import { type NamedRow, PERSON } from './customer.reader.js';
import type { CustomerSegment } from './customer-segment.entity.js';

export interface CustomerSegmentRow {
  segment: Segment;
  reason: string;
  by: NamedRow | null;
  at: Date;
  expiresAt: Date | null;
  /** On the word of a colleague; by the rules otherwise. */
  byHand: boolean;
  /** The figures behind a rule's reason. */
  because: { kind: string; figures: Record<string, number | string> }[];
}

/** What customers are now, and what colleagues say of it. */
@Injectable()
export class CustomerSegmentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By the word of a colleague or, where nobody said anything, by the rules. */
  of(customerId: string): Promise<CustomerSegmentRow[]> {
    return this.db.query(
      `select s.segment, s.reason, s.since as at, s.until as "expiresAt", s.by_hand as "byHand",
         s.because, case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from customer_in_segment s left join user_account u on u.id = s.set_by
       where s.customer_id = $1 order by s.segment`,
      [customerId],
    );
  }

  /** The same segment again gets the new reason and end. */
  async put(
    manager: EntityManager,
    { customerId, segment, reason, setBy, setAt, expiresAt, isMember }: CustomerSegment,
  ): Promise<void> {
    await manager.query(
      `insert into customer_segment (customer_id, segment, reason, set_by, set_at, expires_at, is_member)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (customer_id, segment) do update set reason = excluded.reason,
         set_by = excluded.set_by, set_at = excluded.set_at, expires_at = excluded.expires_at,
         is_member = excluded.is_member`,
      [customerId, segment, reason, setBy, setAt, expiresAt, isMember],
    );
  }

  /** False when nobody had said anything. */
  async remove(manager: EntityManager, customerId: string, segment: Segment): Promise<boolean> {
    const [, count]: [unknown, number] = await manager.query(
      `delete from customer_segment where customer_id in (${PERSON}) and segment = $2`,
      [customerId, segment],
    );
    return count > 0;
  }
}
