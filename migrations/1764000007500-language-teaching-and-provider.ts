import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether corrections teach, which language model may be asked, what was sent to it, and what it said. */
export class LanguageTeachingAndProvider1764000007500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table language_setting (
        id smallint primary key default 1,
        uses_corrections boolean not null default true,
        provider_url text,
        provider_model text,
        provider_key bytea,
        is_on boolean not null default false,
        labels_too boolean not null default false,
        closed_channel_ids uuid[] not null default '{}',
        changed_at timestamptz not null default now(),
        changed_by uuid references user_account(id),
        constraint language_setting_single check (id = 1),
        constraint language_setting_whole
          check (not is_on or (provider_url is not null and provider_model is not null))
      );
      insert into language_setting default values;
      create table language_call (
        id uuid primary key,
        at timestamptz not null default now(),
        purpose text not null,
        outcome text not null,
        conversation_id uuid references conversation(id) on delete cascade,
        by_user_id uuid references user_account(id),
        sent_to text not null,
        model text not null,
        characters_out int not null,
        characters_in int not null default 0,
        took_ms int not null,
        detail text,
        constraint language_call_purpose_check check (purpose in ('test', 'summary', 'label')),
        constraint language_call_outcome_check
          check (outcome in ('answered', 'refused', 'unreachable', 'too-slow', 'nonsense'))
      );
      create index language_call_log on language_call (at desc, id desc);
      create index language_call_of_conversation on language_call (conversation_id);
      create index language_call_of_person on language_call (by_user_id, purpose);
      create table conversation_summary (
        conversation_id uuid primary key references conversation(id) on delete cascade,
        text text not null,
        model text not null,
        made_at timestamptz not null default now(),
        made_by uuid references user_account(id),
        up_to_position int not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table conversation_summary;
      drop table language_call;
      drop table language_setting;
    `);
  }
}
