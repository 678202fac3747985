import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody who is there already is looked at once. */
export class CustomerSegmentsFirstLook1764000007220 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      insert into segment_due (customer_id, due_at) select id, now() from customer
      on conflict do nothing;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from segment_due`);
  }
}
