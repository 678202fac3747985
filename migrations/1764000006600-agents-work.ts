import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people can do, whether they take work, and when they are not there. */
export class AgentsWork1764000006600 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table work_profile (
        user_id uuid primary key references user_account(id) on delete cascade,
        languages text[] not null default '{}',
        skills text[] not null default '{}',
        capacity int not null,
        manager_id uuid references user_account(id) on delete set null,
        constraint work_profile_capacity_check check (capacity between 0 and 500),
        constraint work_profile_manager_check check (manager_id <> user_id)
      );
      create index work_profile_manager on work_profile (manager_id);

      create table work_state (
        user_id uuid primary key references user_account(id) on delete cascade,
        chosen text not null default 'available',
        state text not null,
        since timestamptz not null,
        last_active_at timestamptz not null,
        last_here_at timestamptz not null,
        constraint work_state_chosen_check check (chosen in ('available','away','off')),
        constraint work_state_state_check check (state in ('available','away','off'))
      );

      create table absence (
        id uuid primary key,
        user_id uuid not null references user_account(id) on delete cascade,
        from_at timestamptz not null,
        until_at timestamptz not null,
        deputy_id uuid references user_account(id) on delete set null,
        constraint absence_order_check check (until_at > from_at),
        constraint absence_deputy_check check (deputy_id <> user_id)
      );
      create index absence_user on absence (user_id, until_at);

      create table work_setting (
        id boolean primary key default true,
        away_after_minutes int not null default 10,
        off_after_minutes int not null default 3,
        constraint work_setting_one check (id),
        constraint work_setting_minutes_check
          check (away_after_minutes between 1 and 480 and off_after_minutes between 1 and 480)
      );
      insert into work_setting default values;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table work_setting, absence, work_state, work_profile');
  }
}
