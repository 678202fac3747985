import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said beyond the brand's own accounts: sources, streams, items, hits, what is muted, counts. */
export class Listening1764000007800 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create table listening_source (
        id uuid primary key,
        name text not null,
        place text not null check (place in ('forum', 'news', 'blog')),
        url text not null,
        is_enabled boolean not null default true,
        state text not null default 'new' check (state in ('new', 'ok', 'failing')),
        detail text,
        etag text,
        last_modified text,
        failures int not null default 0,
        next_read_at timestamptz not null default now(),
        last_read_at timestamptz,
        last_item_at timestamptz,
        item_count int not null default 0,
        created_at timestamptz not null default now(),
        constraint listening_source_url unique (url)
      );
      create index listening_source_due on listening_source (next_read_at) where is_enabled;
      create table listening_stream (
        id uuid primary key,
        name text not null,
        brand text not null,
        is_own boolean not null default true,
        query text not null,
        language text,
        source_ids uuid[] not null default '{}',
        is_enabled boolean not null default true,
        version int not null default 1,
        created_at timestamptz not null default now()
      );
      create table listening_item (
        id uuid primary key,
        source_id uuid not null references listening_source(id) on delete cascade,
        guid text not null,
        link text,
        title text not null default '',
        text text not null default '',
        author_name text,
        author_key text,
        published_at timestamptz not null,
        read_at timestamptz not null default now(),
        language text,
        sentiment text,
        print text not null,
        same_as uuid references listening_item(id) on delete set null,
        constraint listening_item_guid unique (source_id, guid)
      );
      create index listening_item_link on listening_item (link) where link is not null;
      create index listening_item_recent on listening_item (published_at desc, id desc);
      create index listening_item_same_as on listening_item (same_as) where same_as is not null;
      create table listening_mute (
        id uuid primary key,
        kind text not null check (kind in ('source', 'author', 'words')),
        value text not null,
        label text not null,
        stream_id uuid references listening_stream(id) on delete cascade,
        by_user_id uuid references user_account(id) on delete set null,
        at timestamptz not null default now()
      );
      create index listening_mute_stream on listening_mute (stream_id);
      create table listening_hit (
        id uuid primary key,
        stream_id uuid not null references listening_stream(id) on delete cascade,
        item_id uuid not null references listening_item(id) on delete cascade,
        relevance real not null,
        why jsonb not null default '[]',
        state text not null default 'new' check (state in ('new', 'conversation', 'chance', 'done', 'muted')),
        mute_id uuid references listening_mute(id) on delete set null,
        by_user_id uuid references user_account(id) on delete set null,
        changed_at timestamptz,
        published_at timestamptz not null,
        found_at timestamptz not null default now(),
        constraint listening_hit_item unique (stream_id, item_id)
      );
      create index listening_hit_list on listening_hit (state, published_at desc, id desc);
      create index listening_hit_item_id on listening_hit (item_id);
      create index listening_hit_mute on listening_hit (mute_id) where mute_id is not null;
      create table mention_count (
        stream_id uuid not null references listening_stream(id) on delete cascade,
        day date not null,
        brand text not null,
        count int not null default 0,
        primary key (stream_id, day)
      );
      create index mention_count_day on mention_count (day);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop table mention_count;
      drop table listening_hit;
      drop table listening_mute;
      drop table listening_item;
      drop table listening_stream;
      drop table listening_source;
    `);
  }
}
