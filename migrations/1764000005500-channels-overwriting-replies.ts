import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some networks have room for one reply only: a new one takes the place of the one before. */
export class ChannelsOverwritingReplies1764000005500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      alter table reply add column overwrites boolean not null default false;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      alter table reply drop column overwrites;
    `);
  }
}
