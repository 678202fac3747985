import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import type { TimeMark } from '../../../platform/database/index.js';
import type { Outcome, Status } from '../contract.js';
import type { Named } from './conversation-row.js';
import { conversationsOf } from './customer-conversations.js';

export interface TimelineConversation extends TimeMark {
  kind: ItemKind;
  network: string;
  channelName: string;
  status: Status;
  outcome: Outcome | null;
  subject: string | null;
  lastMessageText: string;
  messageCount: number;
  handledBy: Named | null;
  rating: number | null;
  isComplaint: boolean;
  openedAt: Date;
  resolvedAt: Date | null;
}

export interface TimelineAnswer extends TimeMark {
  answeredAt: Date;
  rating: number;
  comment: string | null;
  conversationId: string;
  network: string;
  channelName: string;
}

export interface TimelineRequest {
  customerId: string;
  /** Null: every channel. */
  channelIds: readonly string[] | null;
  network?: string;
  /** Those in which the customer complained. */
  complaintsOnly?: boolean;
  before?: TimeMark;
  limit: number;
}

/** Whether the customer `$1` complained in a conversation. */
const complainedIn = (conversation: string): string => `exists (
  select from complaint x join identity ci on ci.id = x.identity_id
  where x.conversation_id = ${conversation} and ci.customer_id = $1)`;

/** A customer's conversations over all channels, by when they were opened, newest first. */
@Injectable()
export class TimelineReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async conversations({
    customerId,
    channelIds,
    network,
    complaintsOnly = false,
    before,
    limit,
  }: TimelineRequest): Promise<TimelineConversation[]> {
    return this.db.query(
      `with page as materialized (
         select c.id from conversation c
         where c.id in (${conversationsOf('$1')})
           and ($2::uuid[] is null or c.channel_id = any($2))
           and ($3::text is null or c.network = $3)
           and ($4::timestamptz is null or (c.opened_at, c.id) < ($4, $5::uuid))
           and (not $6::boolean or ${complainedIn('c.id')})
         order by c.opened_at desc, c.id desc limit ${Math.trunc(limit)})
       select c.id, c.opened_at::text as at, c.kind, c.network, ch.name as "channelName", c.status,
         closed.outcome, c.subject, left(c.last_message_text, 300) as "lastMessageText",
         c.message_count as "messageCount", c.rating, c.opened_at as "openedAt",
         c.resolved_at as "resolvedAt", ${complainedIn('c.id')} as "isComplaint",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as "handledBy"
       from page join conversation c on c.id = page.id
       join channel ch on ch.id = c.channel_id
       left join lateral (
         select k.outcome, k.resolved_by from closure k
         where k.conversation_id = c.id and k.reopened_at is null order by k.at desc limit 1) closed on true
       left join user_account u on u.id = coalesce(closed.resolved_by, c.assignee_id,
         (select m.author_user_id from message m
          where m.conversation_id = c.id and m.direction = 'outbound' and m.author_user_id is not null
          order by m.sent_at desc limit 1))
       order by c.opened_at desc, c.id desc`,
      [
        customerId,
        channelIds,
        network ?? null,
        before?.at ?? null,
        before?.id ?? null,
        complaintsOnly,
      ],
    );
  }

  /** What they answered when they were asked how content they are. */
  async answers({
    customerId,
    channelIds,
    network,
    before,
    limit,
  }: TimelineRequest): Promise<TimelineAnswer[]> {
    return this.db.query(
      `select s.id, s.answered_at::text as at, s.answered_at as "answeredAt", s.rating, s.comment,
         s.conversation_id as "conversationId", c.network, ch.name as "channelName"
       from satisfaction s join conversation c on c.id = s.conversation_id
       join channel ch on ch.id = c.channel_id
       join identity i on i.id = c.identity_id
       where i.customer_id = $1 and s.answered_at is not null
         and ($2::uuid[] is null or c.channel_id = any($2))
         and ($3::text is null or c.network = $3)
         and ($4::timestamptz is null or (s.answered_at, s.id) < ($4, $5::uuid))
       order by s.answered_at desc, s.id desc limit ${Math.trunc(limit)}`,
      [customerId, channelIds, network ?? null, before?.at ?? null, before?.id ?? null],
    );
  }
}
