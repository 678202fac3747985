import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The label of a message as it holds: a person's word before the desk's own. */
export class LanguageHoldingLabel1764000007010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create view holding_label as
      select l.message_id,
        case when c.message_id is null then l.language else c.language end as language,
        case when c.message_id is null then l.sentiment else c.sentiment end as sentiment,
        case when c.message_id is null then l.intents else c.intents end as intents
      from message_label l left join label_correction c on c.message_id = l.message_id;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop view holding_label`);
  }
}
