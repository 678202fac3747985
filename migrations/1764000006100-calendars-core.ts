import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opening hours. There is always one to count in: usual office hours, until somebody says otherwise. */
export class CalendarsCore1764000006100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table calendar (
        id uuid primary key,
        name text not null constraint calendar_name_key unique,
        rules jsonb not null,
        is_default boolean not null default false,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index calendar_default on calendar (is_default) where is_default;
      insert into calendar (id, name, is_default, rules)
      select gen_random_uuid(), 'Opening hours', true, jsonb_build_object(
        'timeZone', 'Europe/Brussels',
        'week', (select jsonb_agg(case when day <= 5 then '[{"from":540,"to":1080}]'::jsonb else '[]' end order by day)
                 from generate_series(1, 7) as day),
        'holidays', '[]'::jsonb,
        'extraDays', '[]'::jsonb);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table calendar`);
  }
}
