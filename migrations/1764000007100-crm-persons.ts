import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two customers can turn out to be one person, and be two again. Nothing is rewritten for that: an
 * identity remembers where it came from, a merge is a row, and `part_of` says who stands for a
 * customer now. What is written about an absorbed customer stays with it and is read with the other.
 */
export class CrmPersons1764000007100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table identity add column home_customer_id uuid references customer(id) on delete cascade;
      update identity i set home_customer_id = first.previous_customer_id
      from (select distinct on (identity_id) identity_id, previous_customer_id
            from identity_link order by identity_id, created_at, id) first
      where first.identity_id = i.id;
      create index identity_home on identity (home_customer_id) where home_customer_id is not null;

      alter table customer add column part_of uuid references customer(id) on delete set null;
      update customer c set part_of = last.customer_id
      from (select distinct on (previous_customer_id) previous_customer_id, customer_id
            from identity_link where undone_at is null
            order by previous_customer_id, created_at desc, id desc) last
      where last.previous_customer_id = c.id and last.customer_id <> c.id
        and not exists (select from identity i where i.customer_id = c.id);
      create index customer_parts on customer (part_of) where part_of is not null;

      create table customer_merge (
        id uuid primary key,
        kept_id uuid not null references customer(id) on delete cascade,
        absorbed_id uuid not null references customer(id) on delete cascade,
        evidence text not null,
        detail text,
        created_by uuid references user_account(id),
        created_at timestamptz not null default now(),
        undone_at timestamptz,
        undone_by uuid references user_account(id),
        constraint customer_merge_evidence_check
          check (evidence in ('given-by-customer','signed-in-visit','crm','agent-decided')),
        constraint customer_merge_two_check check (kept_id <> absorbed_id)
      );
      create unique index customer_merge_active on customer_merge (absorbed_id) where undone_at is null;
      create index customer_merge_kept on customer_merge (kept_id);
      create index customer_merge_absorbed on customer_merge (absorbed_id);

      create table link_dismissal (
        one_id uuid not null references customer(id) on delete cascade,
        other_id uuid not null references customer(id) on delete cascade,
        evidence_keys text[] not null,
        dismissed_by uuid references user_account(id),
        dismissed_at timestamptz not null default now(),
        primary key (one_id, other_id),
        constraint link_dismissal_order_check check (one_id < other_id)
      );
      create index link_dismissal_other on link_dismissal (other_id);
      create index customer_key_external on customer_key (external_key);

      create table complaint (
        message_id uuid primary key references message(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        identity_id uuid not null references identity(id) on delete cascade,
        channel_id uuid not null references channel(id),
        at timestamptz not null
      );
      create index complaint_identity on complaint (identity_id, at desc);
      create index complaint_conversation on complaint (conversation_id);
      insert into complaint (message_id, conversation_id, identity_id, channel_id, at)
      select m.id, m.conversation_id, m.author_identity_id, m.channel_id, m.sent_at
      from holding_label h join message m on m.id = h.message_id
      where 'complaint' = any(h.intents) and m.direction = 'inbound'
        and m.author_identity_id is not null and m.removed_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table complaint;
      drop index customer_key_external;
      drop table link_dismissal;
      drop table customer_merge;
      alter table customer drop column part_of;
      alter table identity drop column home_customer_id;
    `);
  }
}
