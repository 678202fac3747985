import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History that is brought in: its clocks are computed as they were, and nobody is told any more. */
export class SlaPastClocks1764000006210 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table clock_follow add is_past boolean not null default false`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table clock_follow drop column is_past`);
  }
}
