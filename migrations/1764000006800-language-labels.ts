import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the desk reads out of a message, and what a person says of it instead. */
export class LanguageLabels1764000006800 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table message_label (
        message_id uuid primary key references message(id) on delete cascade,
        language text,
        sentiment text,
        intents text[] not null default '{}',
        labelled_at timestamptz not null default now(),
        constraint message_label_sentiment_check
          check (sentiment in ('negative','neutral','positive'))
      );
      create table label_correction (
        message_id uuid primary key references message(id) on delete cascade,
        language text,
        sentiment text,
        intents text[] not null default '{}',
        by_user_id uuid references user_account(id),
        at timestamptz not null default now(),
        constraint label_correction_sentiment_check
          check (sentiment in ('negative','neutral','positive'))
      );
      create index label_correction_recent on label_correction (at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table label_correction;
      drop table message_label;
    `);
  }
}
