import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What customers are by the rules of the desk, why, and since when. The word of a colleague comes
 * first, also when it says that a customer is not something.
 */
export class CustomerSegments1764000007210 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table customer_segment add column is_member boolean not null default true;
      create table segment_rule (
        segment text primary key,
        is_on boolean not null default true,
        thresholds jsonb not null default '{}',
        version int not null default 1,
        changed_by uuid references user_account(id),
        changed_at timestamptz not null default now()
      );
      create table segment_rule_version (
        segment text not null references segment_rule(segment) on delete cascade,
        version int not null,
        is_on boolean not null,
        thresholds jsonb not null,
        changed_by uuid references user_account(id),
        changed_at timestamptz not null,
        primary key (segment, version)
      );
      create table segment_membership (
        customer_id uuid not null references customer(id) on delete cascade,
        segment text not null,
        reason text not null,
        because jsonb not null,
        since timestamptz not null,
        checked_at timestamptz not null,
        primary key (customer_id, segment)
      );
      create index segment_membership_segment on segment_membership (segment, since desc);
      create table segment_change (
        id uuid primary key,
        customer_id uuid not null references customer(id) on delete cascade,
        segment text not null,
        gained boolean not null,
        reason text not null,
        because jsonb not null default '[]',
        by_user_id uuid references user_account(id),
        at timestamptz not null
      );
      create index segment_change_customer on segment_change (customer_id, at desc);
      create table segment_due (
        customer_id uuid not null references customer(id) on delete cascade,
        due_at timestamptz not null,
        primary key (customer_id, due_at)
      );
      create index segment_due_time on segment_due (due_at);
      create table reach_day (
        identity_id uuid not null references identity(id) on delete cascade,
        day date not null,
        followers int not null,
        primary key (identity_id, day)
      );

      create view customer_segment_word as
      select distinct on (said.holder, said.segment) said.holder as customer_id, said.segment,
        said.reason, said.set_by, said.set_at, said.expires_at, said.is_member
      from (
        select s.*, coalesce(c.part_of, c.id) as holder
        from customer_segment s join customer c on c.id = s.customer_id
      ) said
      where said.expires_at is null or said.expires_at > now()
      order by said.holder, said.segment, said.set_at desc;

      create view customer_in_segment as
      select w.customer_id, w.segment, w.reason, '[]'::jsonb as because, w.set_at as since,
        w.expires_at as until, w.set_by, true as by_hand
      from customer_segment_word w where w.is_member
      union all
      select m.customer_id, m.segment, m.reason, m.because, m.since, null, null, false
      from segment_membership m
      where not exists (select from customer_segment_word w
        where w.customer_id = m.customer_id and w.segment = m.segment);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop view customer_in_segment;
      drop view customer_segment_word;
      drop table reach_day;
      drop table segment_due;
      drop table segment_change;
      drop table segment_membership;
      drop table segment_rule_version;
      drop table segment_rule;
      delete from customer_segment where not is_member;
      alter table customer_segment drop column is_member;
    `);
  }
}
