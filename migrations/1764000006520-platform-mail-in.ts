import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformMailIn1764000006520 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table undeliverable_mail (
        id uuid primary key,
        sender text not null,
        subject text not null,
        why text not null,
        received_at timestamptz not null default now()
      );
      create index undeliverable_mail_recent on undeliverable_mail (received_at desc, id desc);
      create index mail_recent on mail (posted_at desc, id desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index mail_recent;
      drop table undeliverable_mail;
    `);
  }
}
