import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asks for the segments of a customer asks by who stands for them. */
export class CrmWholeCustomer1764000007710 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index customer_whole on customer ((coalesce(part_of, id)))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index customer_whole`);
  }
}
