import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Named } from './conversation-row.js';

export interface EventRow {
  id: string;
  seq: number;
  type: string;
  at: Date;
  actor: Named | null;
  data: Record<string, unknown>;
  userName: string | null;
  teamName: string | null;
  tagName: string | null;
}

/** What happened to a conversation, newest first. */
@Injectable()
export class EventReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Without those of the types left out; `before` is the number of the last event shown. */
  async page(
    conversationId: string,
    { limit, before, without }: { limit: number; before?: number; without: readonly string[] },
  ): Promise<EventRow[]> {
    return this.db.query(
      `select e.id, e.seq, e.type, e.at, e.data,
         case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
         u.name as "userName", t.name as "teamName", g.name as "tagName"
       from event e
       left join user_account a on a.id = e.actor_id
       left join user_account u on u.id::text = e.data ->> 'userId'
       left join team t on t.id::text = e.data ->> 'teamId'
       left join tag g on g.id::text = e.data ->> 'tagId'
       where e.conversation_id = $1 and ($2::int is null or e.seq < $2) and e.type <> all($3::text[])
       order by e.seq desc limit $4`,
      [conversationId, before ?? null, without, limit],
    );
  }
}
