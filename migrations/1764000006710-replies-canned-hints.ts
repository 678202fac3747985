import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rules propose to answer a message with. */
export class RepliesCannedHints1764000006710 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table canned_reply_hint (
        conversation_id uuid not null references conversation(id),
        canned_reply_id uuid not null references canned_reply(id) on delete cascade,
        message_id uuid,
        rule_id uuid not null,
        at timestamptz not null,
        primary key (conversation_id, canned_reply_id)
      );
      create index canned_reply_hint_reply on canned_reply_hint (canned_reply_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table canned_reply_hint;
    `);
  }
}
