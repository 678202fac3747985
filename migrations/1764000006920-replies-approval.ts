import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which replies somebody else has to look at, and what was decided about each. */
export class RepliesApproval1764000006920 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table approval_rule (
        id uuid primary key,
        name text not null,
        authors jsonb not null,
        condition jsonb not null,
        risks text[] not null default '{}',
        is_enabled boolean not null default true,
        version int not null default 1,
        changed_at timestamptz not null default now()
      );
      create table reply_approval (
        reply_id uuid primary key references reply(id) on delete cascade,
        conversation_id uuid not null,
        channel_id uuid not null,
        author_id uuid not null references user_account(id),
        reasons jsonb not null,
        seen_position int not null,
        in_reply_to_message_id uuid,
        follow_up jsonb,
        requested_at timestamptz not null,
        decision text check (decision in ('granted','rejected')),
        decided_by uuid references user_account(id),
        decided_at timestamptz,
        note text,
        text_before text
      );
      create index reply_approval_waiting on reply_approval (requested_at, reply_id) where decision is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table reply_approval;
      drop table approval_rule;
    `);
  }
}
