import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much is said when, what was more than usual, and the incidents that follow. */
export class SurgesAndIncidents1764000007810 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table surge_count (
        subject text not null,
        at timestamptz not null,
        total int not null,
        negatives int not null,
        primary key (subject, at)
      );
      create table incident (
        id uuid primary key,
        title text not null,
        severity text not null check (severity in ('low', 'high', 'critical')),
        state text not null check (state in ('proposed', 'open', 'closed', 'dismissed')),
        origin text not null check (origin in ('surge', 'person')),
        channel_ids uuid[] not null default '{}',
        topic_ids uuid[] not null default '{}',
        terms text[] not null default '{}',
        since timestamptz not null,
        halts_answers boolean not null default true,
        call_user_ids uuid[] not null default '{}',
        call_every_minutes int not null default 15,
        next_call_at timestamptz,
        call_count int not null default 0,
        acknowledged_at timestamptz,
        acknowledged_by uuid references user_account(id) on delete set null,
        statement jsonb not null default '{}',
        statement_approved_at timestamptz,
        statement_approved_by uuid references user_account(id) on delete set null,
        opened_at timestamptz,
        closed_at timestamptz,
        closing_note text,
        version int not null default 1,
        created_at timestamptz not null default now()
      );
      create index incident_state on incident (state, created_at desc);
      create index incident_call on incident (next_call_at) where next_call_at is not null;
      create table surge_alert (
        id uuid primary key,
        subject text not null,
        measure text not null check (measure in ('volume', 'negatives')),
        began_at timestamptz not null,
        ended_at timestamptz,
        found_at timestamptz not null default now(),
        observed int not null,
        expected real not null,
        p real not null,
        hours real not null,
        terms text[] not null default '{}',
        name text not null,
        incident_id uuid references incident(id) on delete set null,
        constraint surge_alert_beginning unique (subject, measure, began_at)
      );
      create index surge_alert_incident on surge_alert (incident_id) where incident_id is not null;
      create table incident_conversation (
        incident_id uuid not null references incident(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        how text not null check (how in ('scope', 'hand')),
        joined_at timestamptz not null default now(),
        by_user_id uuid references user_account(id) on delete set null,
        left_at timestamptz,
        primary key (incident_id, conversation_id)
      );
      create index incident_conversation_of on incident_conversation (conversation_id);
      create table incident_entry (
        id uuid primary key,
        incident_id uuid not null references incident(id) on delete cascade,
        at timestamptz not null default now(),
        by_user_id uuid references user_account(id) on delete set null,
        kind text not null,
        text text not null default '',
        detail jsonb not null default '{}'
      );
      create index incident_entry_course on incident_entry (incident_id, at);
      create table answer_halt (
        incident_id uuid primary key,
        title text not null,
        channel_ids uuid[] not null default '{}',
        since timestamptz not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table answer_halt;
      drop table incident_entry;
      drop table incident_conversation;
      drop table surge_alert;
      drop table incident;
      drop table surge_count;
    `);
  }
}
