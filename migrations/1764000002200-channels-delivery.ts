import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChannelsDelivery1764000002200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table reply (
        id uuid primary key,
        position bigserial,
        client_message_id uuid not null unique,
        channel_id uuid not null references channel(id),
        conversation_id uuid not null,
        message_id uuid not null,
        kind text not null,
        mode text not null check (mode in ('public','private')),
        target jsonb not null,
        body text not null,
        attachments jsonb not null default '[]',
        state text not null check (state in
          ('awaiting-approval','queued','claimed','sending','sent','delivered','read','failed','unknown','cancelled')),
        attempt int not null default 0,
        lease_token uuid,
        lease_until timestamptz,
        due_at timestamptz not null,
        undo_until timestamptz,
        window_ends_at timestamptz,
        sending_at timestamptz,
        settle_tries smallint not null default 0,
        settle_absences smallint not null default 0,
        external_id text,
        permalink text,
        failure_class text,
        failure_detail text,
        created_by uuid,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        delivered_at timestamptz,
        read_at timestamptz,
        closed_at timestamptz
      );
      create index reply_due on reply (due_at) where state in ('queued','unknown');
      create index reply_in_flight on reply (lease_until) where state in ('claimed','sending');
      create index reply_conversation on reply (conversation_id, position);
      create index reply_problem on reply (channel_id, created_at desc) where state in ('failed','unknown') and closed_at is null;
      create index reply_external on reply (channel_id, external_id) where external_id is not null;
      create index reply_unnamed on reply (channel_id) where state in ('sent','delivered','read') and external_id is null;
      create index reply_receipt on reply (channel_id, (target->>'threadKey'), sending_at)
        where state in ('sent','delivered');
      create table reply_attempt (
        reply_id uuid not null references reply(id) on delete cascade,
        attempt int not null,
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        outcome text,
        failure_class text,
        detail text,
        primary key (reply_id, attempt)
      );
      create table channel_pace (
        channel_id uuid primary key references channel(id) on delete cascade,
        tokens double precision not null,
        refilled_at timestamptz not null default now(),
        blocked_until timestamptz
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table channel_pace;
      drop table reply_attempt;
      drop table reply;
    `);
  }
}
