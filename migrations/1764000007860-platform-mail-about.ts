import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail quotes from, so that it goes when that has to go. */
export class PlatformMailAbout1764000007860 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table mail add column about uuid`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table mail drop column about`);
  }
}
