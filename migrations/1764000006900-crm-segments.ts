import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What colleagues know a customer to be: loyal, an influencer, a VIP and so on. */
export class CrmSegments1764000006900 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table customer_segment (
        customer_id uuid not null references customer(id) on delete cascade,
        segment text not null check (segment in ('buyer','loyal','dissatisfied','influencer','ambassador','vip')),
        reason text not null,
        set_by uuid references user_account(id),
        set_at timestamptz not null default now(),
        expires_at timestamptz,
        primary key (customer_id, segment)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table customer_segment`);
  }
}
