import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccessAccounts1764000001000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table brand (
        id uuid primary key,
        name text not null,
        created_at timestamptz not null default now()
      );
      create table user_account (
        id uuid primary key,
        email citext not null unique,
        name text not null,
        role text not null check (role in ('administrator','supervisor','agent','department','analyst','expert','api')),
        is_approver boolean not null default false,
        password_hash text,
        password_must_change boolean not null default false,
        password_expires_at timestamptz,
        session_version int not null default 1,
        language text not null default 'en',
        time_zone text not null default 'Europe/Brussels',
        preferences jsonb not null default '{}',
        disabled_at timestamptz,
        last_seen_at timestamptz,
        created_at timestamptz not null default now()
      );
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        user_id uuid not null references user_account(id) on delete cascade,
        session_version int not null,
        ip text,
        user_agent text,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_by_user on session (user_id);
      create table api_token (
        id uuid primary key,
        user_id uuid not null references user_account(id) on delete cascade,
        name text not null,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        expires_at timestamptz,
        revoked_at timestamptz
      );
      create index api_token_user on api_token (user_id);
      create table team (
        id uuid primary key,
        brand_id uuid references brand(id),
        name text not null unique,
        created_at timestamptz not null default now()
      );
      create table team_member (
        team_id uuid not null references team(id) on delete cascade,
        user_id uuid not null references user_account(id) on delete cascade,
        is_lead boolean not null default false,
        primary key (team_id, user_id)
      );
      create index team_member_user on team_member (user_id);
      create table team_channel (
        team_id uuid not null references team(id) on delete cascade,
        channel_id uuid not null,
        primary key (team_id, channel_id)
      );
      create index team_channel_channel on team_channel (channel_id);
      create table login_attempt (
        id bigint generated always as identity primary key,
        kind text not null,
        key text not null,
        at timestamptz not null default now()
      );
      create index login_attempt_key on login_attempt (kind, key, at);
      create table audit_entry (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_id uuid,
        actor_name text,
        action text not null,
        target_type text,
        target_id text,
        outcome text not null default 'done' check (outcome in ('done','refused')),
        ip text,
        detail jsonb not null default '{}'
      );
      create index audit_entry_at on audit_entry (at desc, id desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table audit_entry;
      drop table login_attempt;
      drop table team_channel;
      drop table team_member;
      drop table team;
      drop table api_token;
      drop table session;
      drop table user_account;
      drop table brand;
    `);
  }
}
