import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { Because } from '../domain/because.js';
import type { Standing } from '../domain/changes-of.js';

export interface Membership {
  customerId: string;
  segment: Segment;
  reason: string;
  because: readonly Because[];
}

export interface ChangeRow extends Membership {
  id: string;
  gained: boolean;
  byUserId: string | null;
  at: Date;
}

/** What the rules found, and what became of it. */
@Injectable()
export class MembershipRepository {
  /** These are the memberships of these customers by the rules, and there are no others. */
  async replace(
    manager: EntityManager,
    customerIds: readonly string[],
    found: readonly Membership[],
    at: Date,
  ): Promise<void> {
    const rows = JSON.stringify(found);
    await manager.query(
      `delete from segment_membership m where m.customer_id = any($1::uuid[])
         and not exists (select from jsonb_to_recordset($2::jsonb) as f("customerId" uuid, segment text)
           where f."customerId" = m.customer_id and f.segment = m.segment)`,
      [customerIds, rows],
    );
    await manager.query(
      `insert into segment_membership (customer_id, segment, reason, because, since, checked_at)
       select f."customerId", f.segment, f.reason, f.because, $2, $2
       from jsonb_to_recordset($1::jsonb)
         as f("customerId" uuid, segment text, reason text, because jsonb)
       on conflict (customer_id, segment) do update set reason = excluded.reason,
         because = excluded.because, checked_at = excluded.checked_at`,
      [rows, at],
    );
  }

  /** How they stand now, the words of colleagues included. */
  standing(manager: EntityManager, customerIds: readonly string[]): Promise<Standing[]> {
    return manager.query(
      `select customer_id as "customerId", segment, reason, because, set_by as "byUserId"
       from customer_in_segment where customer_id = any($1::uuid[])`,
      [customerIds],
    );
  }

  /** How they stood when it was last told. */
  told(manager: EntityManager, customerIds: readonly string[]): Promise<Standing[]> {
    return manager.query(
      `select "customerId", segment, reason, because, null as "byUserId" from (
         select distinct on (customer_id, segment) customer_id as "customerId", segment, gained,
           reason, because
         from segment_change where customer_id = any($1::uuid[])
         order by customer_id, segment, at desc, id desc) last
       where gained`,
      [customerIds],
    );
  }

  /** Where a colleague has the say, by customer and segment. */
  async words(
    manager: EntityManager,
    customerIds: readonly string[],
  ): Promise<(Omit<Standing, 'because'> & { isMember: boolean })[]> {
    return manager.query(
      `select customer_id as "customerId", segment, reason, set_by as "byUserId",
         is_member as "isMember"
       from customer_segment_word where customer_id = any($1::uuid[])`,
      [customerIds],
    );
  }

  async log(manager: EntityManager, changes: readonly ChangeRow[]): Promise<void> {
    await manager.query(
      `insert into segment_change (id, customer_id, segment, gained, reason, because, by_user_id, at)
       select f.id, f."customerId", f.segment, f.gained, f.reason, f.because, f."byUserId", f.at
       from jsonb_to_recordset($1::jsonb) as f(id uuid, "customerId" uuid, segment text,
         gained boolean, reason text, because jsonb, "byUserId" uuid, at timestamptz)`,
      [JSON.stringify(changes)],
    );
  }

  /** Followers of the profiles of these customers, one figure a day. */
  async noteReach(manager: EntityManager, customerIds: readonly string[], at: Date): Promise<void> {
    await manager.query(
      `insert into reach_day (identity_id, day, followers)
       select i.id, ($2::timestamptz at time zone 'utc')::date, i.followers from identity i
       where i.customer_id = any($1::uuid[]) and i.followers >= 500
       on conflict (identity_id, day) do update set followers = excluded.followers`,
      [customerIds, at],
    );
  }
}
