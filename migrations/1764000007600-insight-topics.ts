import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What messages are about: topics that the desk found or a person named, and the topic of each message. */
export class InsightTopics1764000007600 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table topic (
        id uuid primary key,
        name text not null,
        language text,
        terms text[] not null default '{}',
        example_message_id uuid references message(id) on delete set null,
        is_named boolean not null default false,
        is_kept boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by uuid references user_account(id)
      );
      create table message_topic (
        message_id uuid primary key references message(id) on delete cascade,
        topic_id uuid not null references topic(id) on delete cascade,
        similarity real not null,
        corrected_by uuid references user_account(id),
        at timestamptz not null default now()
      );
      create index message_topic_topic on message_topic (topic_id, at desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table message_topic;
      drop table topic;
    `);
  }
}
