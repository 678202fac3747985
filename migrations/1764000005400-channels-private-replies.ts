import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds where a private thread began, when it shows up. */
export class ChannelsPrivateReplies1764000005400 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create index reply_private on reply (channel_id, (target->>'counterpartExternalId'), created_at)
        where mode = 'private' and kind <> 'message';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop index reply_private;
    `);
  }
}
