import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DigestScope } from '../contract.js';
import { IN_SCOPE } from './complaint.reader.js';

export interface Concerned {
  conversationId: string;
  customerName: string | null;
  network: string;
  status: string;
  text: string;
  at: Date;
  mark: string;
}

/** Complaints from `since` to `until`, which no longer counts; null: up to now. */
export interface Concern {
  topicId: string;
  scope: DigestScope;
  since: Date;
  until: Date | null;
}

/** Conversations that complain of a topic. */
@Injectable()
export class ConcernedReader {
  /** Newest complaint first, on channels that somebody reaches (null: all). */
  async page(
    manager: EntityManager,
    { topicId, scope, since, until }: Concern,
    channelIds: readonly string[] | null,
    { after, limit }: { after?: { at: string; id: string }; limit: number },
  ): Promise<Concerned[]> {
    return manager.query(
      `select * from (
         select c.id as "conversationId", coalesce(cu.name, i.name) as "customerName", c.network,
           c.status, (array_agg(m.text order by m.sent_at desc))[1] as text,
           max(m.sent_at) as at, max(m.sent_at)::text as mark
         from message_topic mt join message m on m.id = mt.message_id
         join holding_label h on h.message_id = m.id
         join conversation c on c.id = m.conversation_id
         left join identity i on i.id = c.identity_id left join customer cu on cu.id = i.customer_id
         where mt.topic_id = $4 and m.sent_at >= $1 and m.removed_at is null
           and ($3::timestamptz is null or m.sent_at < $3) and ${IN_SCOPE[scope.kind]}
           and 'complaint' = any(h.intents) and c.merged_into is null
           and ($5::uuid[] is null or c.channel_id = any($5))
         group by c.id, cu.name, i.name) concerned
       where $6::timestamptz is null or (at, "conversationId") < ($6::timestamptz, $7::uuid)
       order by at desc, "conversationId" desc limit $8`,
      [
        since,
        scope.values,
        until,
        topicId,
        channelIds,
        after?.at ?? null,
        after?.id ?? null,
        limit,
      ],
    );
  }
}
