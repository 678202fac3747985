import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface Item {
  id: string;
  sourceId: string;
  guid: string;
  link: string | null;
  title: string;
  text: string;
  authorName: string | null;
  authorKey: string | null;
  publishedAt: Date;
  language: string | null;
  sentiment: string | null;
  print: string;
  /** The item that said the same before. */
  sameAs: string | null;
}

const COLUMNS = `id, source_id as "sourceId", guid, link, title, text, author_name as "authorName",
  author_key as "authorKey", published_at as "publishedAt", language, sentiment, print,
  same_as as "sameAs"`;

const LOOKED_BACK_DAYS = 14;
const MOST = 3000;

/** What was read, each once. */
@Injectable()
export class ItemRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Of these guids, the ones that the source has brought before. */
  async known(sourceId: string, guids: readonly string[]): Promise<Set<string>> {
    const rows: { guid: string }[] = await this.db.query(
      `select guid from listening_item where source_id = $1 and guid = any($2::text[])`,
      [sourceId, guids],
    );
    return new Set(rows.map(({ guid }) => guid));
  }

  /** Originals that something new may repeat: by address, or lately with a print. */
  async originals(
    links: readonly string[],
  ): Promise<{ id: string; link: string | null; print: string }[]> {
    return this.db.query(
      `(select id, link, print from listening_item
        where link = any($1::text[]) and same_as is null)
       union
       (select id, link, print from listening_item where same_as is null and print <> ''
          and published_at > now() - make_interval(days => $2)
        order by published_at desc, id desc limit $3)`,
      [links, LOOKED_BACK_DAYS, MOST],
    );
  }

  /** The ones that are new; another process may have been quicker. */
  async insert(manager: EntityManager, items: readonly Item[]): Promise<Set<string>> {
    const rows: { id: string }[] = await manager.query(
      `insert into listening_item (id, source_id, guid, link, title, text, author_name, author_key,
         published_at, language, sentiment, print, same_as)
       select i.id, i."sourceId", i.guid, i.link, i.title, i.text, i."authorName", i."authorKey",
         i."publishedAt", i.language, i.sentiment, i.print, i."sameAs"
       from jsonb_to_recordset($1::jsonb) as i(id uuid, "sourceId" uuid, guid text, link text,
         title text, text text, "authorName" text, "authorKey" text, "publishedAt" timestamptz,
         language text, sentiment text, print text, "sameAs" uuid)
       on conflict do nothing returning id`,
      [JSON.stringify(items)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Newest first, without repetitions: what a query is tried on. */
  async recent(days: number, sourceIds: readonly string[]): Promise<Item[]> {
    return this.db.query(
      `select ${COLUMNS} from listening_item
       where same_as is null and published_at > now() - make_interval(days => $1)
         and ($2::uuid[] = '{}' or source_id = any($2::uuid[]))
       order by published_at desc, id desc limit $3`,
      [days, sourceIds, MOST],
    );
  }

  async one(id: string, manager: EntityManager = this.db.manager): Promise<Item | undefined> {
    const rows: Item[] = await manager.query(
      `select ${COLUMNS} from listening_item where id = $1`,
      [id],
    );
    return rows[0];
  }
}
