import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { NoticeKind } from '../domain/notice-kinds.js';
import type { Notice } from './notice.entity.js';

export interface NewNotice {
  id: string;
  userId: string;
  kind: NoticeKind;
  cause: string;
  conversationId: string | null;
  params: Readonly<Record<string, unknown>>;
  inDesk: boolean;
  mailAt: Date | null;
}

/** A notice with the name of who it is about, as far as the reader may see that conversation. */
export interface ShownNotice extends Pick<
  Notice,
  'id' | 'kind' | 'conversationId' | 'params' | 'createdAt' | 'readAt'
> {
  customerName: string | null;
  actorName: string | null;
}

const SHOWN = `n.id, n.kind, n.conversation_id as "conversationId", n.params,
  n.created_at as "createdAt", n.read_at as "readAt",
  coalesce(cu.name, i.name, i.handle) as "customerName", a.name as "actorName"`;

const JOINS = `left join conversation c on c.id = n.conversation_id
  left join identity i on i.id = c.identity_id
  left join customer cu on cu.id = i.customer_id
  left join user_account a on a.id::text = n.params ->> 'actorId'`;

/** What a reader may see: what is about no conversation, and what is about one of their channels. */
const SEEN = `(n.conversation_id is null or $2::uuid[] is null or c.channel_id = any($2)
  or n.kind in ('question-asked'))`;

@Injectable()
export class NoticeRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Ids of those that are new: the same thing is told once. */
  async insert(manager: EntityManager, notices: readonly NewNotice[]): Promise<Set<string>> {
    const rows: { id: string }[] = await manager.query(
      `insert into notice (id, user_id, kind, cause, conversation_id, params, in_desk, mail_at)
       select n."id", n."userId", n."kind", n."cause", n."conversationId", n."params", n."inDesk", n."mailAt"
       from jsonb_to_recordset($1::jsonb) as n("id" uuid, "userId" uuid, "kind" text, "cause" text,
         "conversationId" uuid, "params" jsonb, "inDesk" boolean, "mailAt" timestamptz)
       on conflict do nothing returning id`,
      [JSON.stringify(notices)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  page(
    userId: string,
    channelIds: readonly string[] | null,
    { before, limit }: { before: { at: string; id: string } | null; limit: number },
  ): Promise<(ShownNotice & { position: string })[]> {
    return this.db.query(
      `select ${SHOWN}, n.created_at::text as position from notice n ${JOINS}
       where n.user_id = $1 and n.in_desk and ${SEEN}
         and ($3::timestamptz is null or (n.created_at, n.id) < ($3, $4::uuid))
       order by n.created_at desc, n.id desc limit $5`,
      [userId, channelIds, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** Counted no further than 100. */
  async unread(userId: string, channelIds: readonly string[] | null): Promise<number> {
    const [row]: { n: number }[] = await this.db.query(
      `select count(*)::int as n from (
         select 1 from notice n left join conversation c on c.id = n.conversation_id
         where n.user_id = $1 and n.in_desk and n.read_at is null and ${SEEN} limit 100) counted`,
      [userId, channelIds],
    );
    return row!.n;
  }

  /** Null: all of them. Answers how many were unread. */
  async read(userId: string, ids: readonly string[] | null): Promise<number> {
    const [, changed]: [unknown, number] = await this.db.query(
      `update notice set read_at = now(), mail_at = null
       where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [userId, ids],
    );
    return changed;
  }

  /** Who looks at a conversation has seen what is told of it. */
  async readAbout(userId: string, conversationId: string): Promise<number> {
    const [, changed]: [unknown, number] = await this.db.query(
      `update notice set read_at = now(), mail_at = null
       where user_id = $1 and conversation_id = $2 and read_at is null`,
      [userId, conversationId],
    );
    return changed;
  }

  /** People for whom a mail is due. */
  async mailDue(limit: number): Promise<string[]> {
    const rows: { userId: string }[] = await this.db.query(
      `select distinct user_id as "userId" from notice where mail_at <= now() limit $1`,
      [limit],
    );
    return rows.map(({ userId }) => userId);
  }

  /** Takes everything that is to be mailed to this person now; the mail is posted in the same transaction. */
  takeForMail(manager: EntityManager, userId: string): Promise<ShownNotice[]> {
    return manager.query(
      `with taken as (
         update notice set mail_at = null where id in (
           select id from notice where user_id = $1 and mail_at is not null
           order by created_at for update skip locked limit 50)
         returning *)
       select ${SHOWN} from taken n ${JOINS} order by n.created_at`,
      [userId],
    );
  }
}
