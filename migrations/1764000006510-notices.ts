import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1764000006510 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table notice (
        id uuid primary key,
        user_id uuid not null references user_account(id) on delete cascade,
        kind text not null,
        cause text not null,
        conversation_id uuid references conversation(id) on delete cascade,
        params jsonb not null default '{}',
        in_desk boolean not null default true,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        mail_at timestamptz,
        constraint notice_once unique (user_id, kind, cause)
      );
      create index notice_of_person on notice (user_id, created_at desc, id desc) where in_desk;
      create index notice_unread on notice (user_id) where read_at is null and in_desk;
      create index notice_mail_due on notice (mail_at) where mail_at is not null;

      create table notice_setting (
        user_id uuid primary key references user_account(id) on delete cascade,
        choices jsonb not null default '{}',
        quiet_from smallint,
        quiet_to smallint
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table notice_setting;
      drop table notice;
    `);
  }
}
