import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guidelines beside the composer, and what rules pin there for one conversation. */
export class ModerationGuidelines1764000006910 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table guideline (
        id uuid primary key,
        name text not null,
        position int not null,
        condition jsonb not null,
        texts jsonb not null,
        phrases jsonb not null default '[]',
        is_enabled boolean not null default true,
        version int not null default 1,
        changed_at timestamptz not null default now()
      );
      create index guideline_order on guideline (position);
      create table conversation_guidance (
        id uuid primary key,
        conversation_id uuid not null references conversation(id) on delete cascade,
        rule_id uuid not null,
        rule_name text not null,
        text text not null,
        set_at timestamptz not null,
        constraint conversation_guidance_key unique (conversation_id, rule_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table conversation_guidance;
      drop table guideline;
    `);
  }
}
