import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformMail1764000006500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table mail (
        id uuid primary key,
        recipient text not null,
        subject text not null,
        text text not null,
        html text,
        reply_to text,
        unsubscribe_url text,
        state text not null default 'waiting',
        attempts int not null default 0,
        next_at timestamptz not null default now(),
        last_error text,
        posted_at timestamptz not null default now(),
        sent_at timestamptz,
        constraint mail_state_check check (state in ('waiting', 'sent', 'given-up'))
      );
      create index mail_due on mail (next_at) where state = 'waiting';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table mail`);
  }
}
