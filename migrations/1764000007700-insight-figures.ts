import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures: facts of conversations, their sums by day and by hour, and which have to be read again. */
export class InsightFigures1764000007700 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table figure_fact (
        id bigint generated always as identity primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        message_id uuid,
        fact text not null,
        at timestamptz not null,
        day date not null,
        hour smallint not null,
        value bigint not null,
        bucket smallint not null,
        channel_id uuid not null,
        kind text not null,
        team_id uuid,
        agent_id uuid,
        language text,
        topic_id uuid,
        segments text[] not null default '{}'
      );
      create index figure_fact_conversation on figure_fact (conversation_id);
      create index figure_fact_at on figure_fact (fact, at desc, id desc);
      create table figure_day (
        fact text not null,
        dimension text not null,
        key text not null,
        day date not null,
        channel_id uuid not null,
        bucket smallint not null,
        n bigint not null,
        total bigint not null,
        primary key (fact, dimension, day, key, channel_id, bucket) include (n, total)
      );
      create table figure_hour (
        fact text not null,
        day date not null,
        hour smallint not null,
        channel_id uuid not null,
        n bigint not null,
        primary key (fact, day, hour, channel_id)
      );
      create table figure_follow (
        conversation_id uuid primary key,
        is_rebuild boolean not null default false,
        asked_at timestamptz not null default clock_timestamp()
      );
      create index figure_follow_order on figure_follow (is_rebuild, asked_at);
      create table figure_state (
        id boolean primary key default true,
        time_zone text,
        rebuild_total int not null default 0,
        rebuild_started_at timestamptz,
        constraint figure_state_one_check check (id)
      );
      insert into figure_state default values;
      insert into figure_follow (conversation_id, is_rebuild)
        select id, true from conversation where merged_into is null;
      create table audience_count (
        id uuid primary key,
        whose text not null,
        name text not null,
        channel_id uuid references channel(id) on delete cascade,
        on_day date not null,
        followers bigint,
        likes bigint,
        comments bigint,
        shares bigint,
        clicks bigint,
        mentions bigint,
        source text not null,
        recorded_at timestamptz not null default now(),
        constraint audience_count_whose_check check (whose in ('own','competitor')),
        constraint audience_count_once unique (whose, name, on_day, source)
      );
      create index audience_count_day on audience_count (on_day);
      create table figure_mail (
        id uuid primary key,
        name text not null,
        cadence text not null,
        hour smallint not null,
        filter jsonb not null default '{}',
        next_at timestamptz not null,
        last_sent_at timestamptz,
        created_by uuid references user_account(id),
        created_at timestamptz not null default now(),
        constraint figure_mail_cadence_check check (cadence in ('daily','weekly','monthly')),
        constraint figure_mail_hour_check check (hour between 0 and 23)
      );
      create index figure_mail_due on figure_mail (next_at);
      create table figure_mail_recipient (
        figure_mail_id uuid not null references figure_mail(id) on delete cascade,
        user_id uuid not null references user_account(id) on delete cascade,
        primary key (figure_mail_id, user_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table figure_mail_recipient;
      drop table figure_mail;
      drop table audience_count;
      drop table figure_state;
      drop table figure_follow;
      drop table figure_hour;
      drop table figure_day;
      drop table figure_fact;
    `);
  }
}
