import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The channel goes into the text index: what is common on other channels and rare on one's own is
 * found as fast as anything rare. Customers without a search word are listed by when they came.
 */
export class ConversationsSearch1764000005300 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create extension if not exists btree_gin;
      drop index message_search;
      create index message_search on message using gin (channel_id, search);
      create index customer_recent on customer (created_at desc, id desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index customer_recent;
      drop index message_search;
      create index message_search on message using gin (search);
      drop extension btree_gin;
    `);
  }
}
