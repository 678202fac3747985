import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Trigger } from '../contract.js';

export type IdleTrigger = Extract<Trigger, `idle-${string}`>;

export interface IdleSince {
  conversationId: string;
  trigger: IdleTrigger;
  since: Date;
}

// When it was opened last, or given back, or left by its team: whatever came last.
const LAST = (type: string, more: string): string =>
  `(select max(e.at) from event e where e.conversation_id = c.id and e.type = '${type}' and ${more})`;

const SINCE: Readonly<Record<IdleTrigger, { where: string; since: string }>> = {
  'idle-unassigned': {
    where: `c.status = 'open' and c.assignee_id is null`,
    since: `greatest(c.opened_at,
      ${LAST('status.changed', `e.data ->> 'to' = 'open'`)},
      ${LAST('conversation.assigned', `e.data ->> 'fromUserId' is not null`)})`,
  },
  'idle-waiting-for-us': {
    where: `c.status = 'open' and c.unanswered_since is not null`,
    since: 'c.unanswered_since',
  },
  'idle-waiting-for-customer': {
    where: `c.status = 'waiting'`,
    since: `coalesce(${LAST('status.changed', `e.data ->> 'to' = 'waiting'`)}, c.last_message_at)`,
  },
};

/** Who waits for whom, since when. */
@Injectable()
export class IdleReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** All that one conversation waits for. */
  of(conversationId: string): Promise<IdleSince[]> {
    const parts = Object.entries(SINCE).map(
      ([trigger, { where, since }]) =>
        `select c.id as "conversationId", '${trigger}' as trigger, ${since} as since
         from conversation c where c.id = $1 and c.merged_into is null and ${where}`,
    );
    return this.db.query(parts.join(' union all '), [conversationId]);
  }

  /** Conversations that wait in this way, page by page in the order of their ids. */
  page(trigger: IdleTrigger, after: string | null, limit: number): Promise<IdleSince[]> {
    const { where, since } = SINCE[trigger];
    return this.db.query(
      `select c.id as "conversationId", '${trigger}' as trigger, ${since} as since
       from conversation c where ($1::uuid is null or c.id > $1) and c.merged_into is null and ${where}
       order by c.id limit $2`,
      [after, limit],
    );
  }
}
