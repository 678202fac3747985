import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One canned reply to many customers: who is to get it, and what became of each. */
export class RepliesBulk1764000007620 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table bulk_answer (
        id uuid primary key,
        client_id uuid not null unique,
        title text not null,
        canned_reply_id uuid references canned_reply(id) on delete set null,
        created_by uuid not null references user_account(id),
        created_at timestamptz not null default now(),
        stopped_at timestamptz,
        stopped_by uuid references user_account(id)
      );
      create index bulk_answer_author on bulk_answer (created_by, created_at desc);
      create table bulk_answer_recipient (
        bulk_answer_id uuid not null references bulk_answer(id) on delete cascade,
        conversation_id uuid not null references conversation(id) on delete cascade,
        network text not null,
        state text not null default 'waiting',
        reply_id uuid,
        reason text,
        at timestamptz not null default now(),
        primary key (bulk_answer_id, conversation_id),
        constraint bulk_answer_recipient_state_check
          check (state in ('waiting','accepted','held','refused','stopped'))
      );
      create index bulk_answer_recipient_waiting on bulk_answer_recipient (at)
        where state = 'waiting';
      create index bulk_answer_recipient_conversation on bulk_answer_recipient (conversation_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table bulk_answer_recipient;
      drop table bulk_answer;
    `);
  }
}
