import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { TimeMark } from '../../../platform/database/index.js';
import type { Status } from '../contract.js';

export const TREE_FILTERS = ['all', 'unanswered', 'hidden', 'ours'] as const;
export type TreeFilter = (typeof TREE_FILTERS)[number];

export interface ThreadRow {
  id: string;
  channelId: string;
  status: Status;
  unansweredSince: Date | null;
}

/** A whole thread `c`: itself and what was split off from it. */
const WHOLE = `select c.id union all select s.part_id from conversation_split s
  where s.origin_id = c.id and s.undone_at is null`;

const HAS: Readonly<Record<TreeFilter, string>> = {
  all: 'true',
  unanswered: `exists (select from conversation w where w.id in (${WHOLE})
    and w.unanswered_since is not null and w.status <> 'resolved')`,
  hidden: `exists (select from message m where m.conversation_id in (${WHOLE}) and m.hidden_at is not null)`,
  ours: `exists (select from message m where m.conversation_id in (${WHOLE}) and m.direction = 'outbound')`,
};

/** The threads under a publication. */
@Injectable()
export class PublicationTreeReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Threads that have what the filter asks for, the liveliest first. */
  async threads(
    publicationId: string,
    filter: TreeFilter,
    { limit, after }: { limit: number; after?: TimeMark },
  ): Promise<TimeMark[]> {
    return this.db.query(
      `select c.id, c.last_message_at::text as at from conversation c
       where c.publication_id = $1 and c.merged_into is null
         and not exists (select from conversation_split s where s.part_id = c.id and s.undone_at is null)
         and ($2::timestamptz is null or (c.last_message_at, c.id) < ($2, $3::uuid))
         and ${HAS[filter]}
       order by c.last_message_at desc, c.id desc limit $4`,
      [publicationId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Those threads and what was split off from them. */
  async whole(threadIds: readonly string[]): Promise<ThreadRow[]> {
    return this.db.query(
      `select c.id, c.channel_id as "channelId", c.status, c.unanswered_since as "unansweredSince"
       from conversation c
       where c.id = any($1::uuid[]) or c.id in (
         select s.part_id from conversation_split s where s.origin_id = any($1::uuid[]) and s.undone_at is null)`,
      [threadIds],
    );
  }
}
