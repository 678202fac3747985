import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RepliesFollowUps1764000005200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table reply_follow_up (
        reply_id uuid primary key references reply(id) on delete cascade,
        conversation_id uuid not null references conversation(id),
        status_before text not null check (status_before in ('open','waiting','snoozed','resolved')),
        snoozed_until timestamptz,
        status_after text not null check (status_after in ('waiting','resolved')),
        at timestamptz not null default now()
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table reply_follow_up;
    `);
  }
}
