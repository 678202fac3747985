import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaint digests: when and to whom, each one made, and what the recipients say of a topic. */
export class InsightDigests1764000007610 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table digest_schedule (
        id uuid primary key,
        name text not null,
        cadence text not null,
        hour smallint not null,
        day smallint not null,
        zone text not null,
        language text not null,
        scope jsonb not null,
        user_ids uuid[] not null default '{}',
        emails text[] not null default '{}',
        is_active boolean not null default false,
        next_at timestamptz,
        created_by uuid references user_account(id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        removed_at timestamptz,
        constraint digest_schedule_cadence_check check (cadence in ('daily','weekly','monthly')),
        constraint digest_schedule_hour_check check (hour between 0 and 23),
        constraint digest_schedule_language_check check (language in ('en','fr','nl'))
      );
      create index digest_schedule_due on digest_schedule (next_at)
        where is_active and removed_at is null;
      create table digest (
        id uuid primary key,
        schedule_id uuid references digest_schedule(id),
        period_start timestamptz not null,
        period_end timestamptz not null,
        zone text not null,
        scope jsonb not null,
        brief jsonb not null,
        made_at timestamptz not null,
        sent_at timestamptz,
        constraint digest_period_key unique (schedule_id, period_start)
      );
      create index digest_recent on digest (period_end desc, id desc);
      create table digest_group (
        digest_id uuid not null references digest(id) on delete cascade,
        position smallint not null,
        topic_id uuid references topic(id) on delete set null,
        label text not null,
        count int not null,
        before int not null,
        p real not null,
        change text not null,
        channels jsonb not null,
        sentiment jsonb not null,
        weeks int[] not null,
        quote_ids uuid[] not null default '{}',
        repeaters int not null,
        primary key (digest_id, position),
        constraint digest_group_change_check check (change in ('new','more','fewer','as-usual'))
      );
      create index digest_group_topic on digest_group (topic_id);
      create table topic_standing (
        id uuid primary key,
        topic_id uuid not null references topic(id) on delete cascade,
        state text not null,
        note text not null default '',
        url text,
        by_user_id uuid references user_account(id),
        by_name text not null,
        at timestamptz not null,
        constraint topic_standing_state_check
          check (state in ('known','being-fixed','fixed','wont-fix','withdrawn'))
      );
      create index topic_standing_topic on topic_standing (topic_id, at desc, id desc);
      create table digest_link (
        token_hash text primary key,
        digest_id uuid not null references digest(id) on delete cascade,
        topic_id uuid not null references topic(id) on delete cascade,
        email text not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index digest_link_topic on digest_link (topic_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table digest_link;
      drop table topic_standing;
      drop table digest_group;
      drop table digest;
      drop table digest_schedule;
    `);
  }
}
