import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts that came before it was known which of the network's items the reply is. */
export class ChannelsHeldReceipts1764000005850 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table held_receipt (
        id bigint generated always as identity primary key,
        channel_id uuid not null references channel(id) on delete cascade,
        thread_key text not null,
        external_id text,
        state text not null,
        at timestamptz not null,
        up_to timestamptz,
        received_at timestamptz not null default now(),
        constraint held_receipt_state_check check (state in ('delivered','read')),
        constraint held_receipt_about_check check ((external_id is null) <> (up_to is null))
      );
      create unique index held_receipt_named on held_receipt (channel_id, external_id, state)
        where external_id is not null;
      create unique index held_receipt_thread on held_receipt (channel_id, thread_key, state)
        where up_to is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table held_receipt`);
  }
}
