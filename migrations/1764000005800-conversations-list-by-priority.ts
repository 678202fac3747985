import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is out of the ordinary is rare among many, so the order of time alone finds it late. */
export class ConversationsListByPriority1764000005800 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index conversation_list_priority
        on conversation (channel_id, priority, status, last_message_at desc, id desc)
        where priority <> 3 and merged_into is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index conversation_list_priority`);
  }
}
