import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wishes to hide a message from the public or to show it again, until the network has carried them out. */
export class ModerationHidings1764000007850 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table hiding (
        id uuid primary key,
        message_id uuid not null references message(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        channel_id uuid not null references channel(id) on delete cascade,
        external_id text not null,
        hidden boolean not null,
        reason text not null,
        state text not null,
        attempts smallint not null default 0,
        next_at timestamptz not null default now(),
        detail text,
        asked_by uuid references user_account(id),
        asked_at timestamptz not null default now(),
        constraint hiding_state_check check (state in ('waiting','done','failed','replaced'))
      );
      create unique index hiding_waiting on hiding (message_id) where state = 'waiting';
      create index hiding_due on hiding (next_at) where state = 'waiting';
      create index hiding_conversation on hiding (conversation_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table hiding`);
  }
}
