import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChannelsJournal1764000002100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table inbound_event (
        id bigint generated always as identity primary key,
        source text not null,
        network text not null,
        channel_id uuid references channel(id),
        delivery_key text not null,
        origin text not null check (origin in ('webhook','poll')),
        headers jsonb not null,
        body bytea not null,
        received_at timestamptz not null default now(),
        state text not null default 'new' check (state in ('new','done','quarantined')),
        attempts smallint not null default 0,
        processed_at timestamptz,
        unique (source, delivery_key)
      );
      create index inbound_event_new on inbound_event (id) where state = 'new';
      create table quarantine (
        id uuid primary key,
        inbound_event_id bigint not null references inbound_event(id) on delete cascade,
        item_index int not null,
        network text not null,
        channel_id uuid references channel(id),
        code text not null,
        reason text not null,
        fragment text not null,
        created_at timestamptz not null default now(),
        resolved_at timestamptz,
        resolution text check (resolution in ('replayed','dismissed')),
        resolved_by uuid,
        unique (inbound_event_id, item_index)
      );
      create index quarantine_open on quarantine (channel_id, created_at desc, id) where resolved_at is null;
      create table unsupported_item (
        source text not null,
        what text not null,
        network text not null,
        channel_id uuid,
        count bigint not null default 0,
        first_at timestamptz not null default now(),
        last_at timestamptz not null default now(),
        sample_event_id bigint,
        primary key (source, what)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table unsupported_item;
      drop table quarantine;
      drop table inbound_event;
    `);
  }
}
