import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformEvents1764000000100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table event (
        id bigint generated always as identity primary key,
        xid xid8 not null default pg_current_xact_id(),
        type text not null,
        conversation_id uuid,
        seq int,
        actor_id uuid,
        data jsonb not null default '{}',
        at timestamptz not null default now()
      );
      create index event_feed on event (xid, id);
      create index event_conversation on event (conversation_id, seq) where conversation_id is not null;
      create table reaction_cursor (
        reaction text primary key,
        xid xid8 not null,
        event_id bigint not null,
        lease_until timestamptz
      );
      create table reaction_failure (
        reaction text not null,
        event_id bigint not null,
        attempts int not null,
        error text not null,
        next_attempt_at timestamptz,
        primary key (reaction, event_id)
      );
      create index reaction_failure_due on reaction_failure (next_attempt_at) where next_attempt_at is not null;
      create table file (
        id uuid primary key,
        sha256 bytea not null,
        name text not null,
        mime text not null,
        bytes int not null,
        storage_key text not null,
        created_by uuid,
        created_at timestamptz not null default now()
      );
      create index file_creator on file (created_by, created_at) where created_by is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table file;
      drop table reaction_failure;
      drop table reaction_cursor;
      drop table event;
    `);
  }
}
