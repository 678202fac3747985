import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../access/contract.js';
import type { CustomerSummary, LastHandled } from '../../../crm/contract.js';
import { conversationsOf, scopeOf } from './customer-conversations.js';

const RATINGS = 10;

/** In how many of the latest conversations the last colleague is looked for. */
const LATEST = 20;

/** What customers did at the desk, within the channels of who asks. */
@Injectable()
export class CustomerActivityReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async visibleAmong(reach: ChannelReach, customerIds: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await this.db.query(
      `select cu.id from unnest($1::uuid[]) cu(id)
       where exists (select from (${conversationsOf('cu.id')}) spoke
         join conversation c on c.id = spoke.id
         where $2::uuid[] is null or c.channel_id = any($2))`,
      [customerIds, scopeOf(reach)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async counts(
    reach: ChannelReach,
    customerId: string,
  ): Promise<{ conversationCount: number; openCount: number }> {
    const [row]: { conversationCount: number; openCount: number }[] = await this.db.query(
      `select count(*)::int as "conversationCount",
         count(*) filter (where c.status <> 'resolved')::int as "openCount"
       from conversation c where c.id in (${conversationsOf('$1')})
         and ($2::uuid[] is null or c.channel_id = any($2))`,
      [customerId, scopeOf(reach)],
    );
    return row!;
  }

  /** The colleague who last wrote to them or resolved one of their conversations. */
  async lastHandled(reach: ChannelReach, customerId: string): Promise<LastHandled | null> {
    const rows: LastHandled[] = await this.db.query(
      `with latest as (
         select c.id, c.network, c.channel_id from conversation c
         where c.id in (${conversationsOf('$1')}) and ($2::uuid[] is null or c.channel_id = any($2))
         order by c.last_message_at desc, c.id desc limit ${LATEST})
       select u.name, latest.network, ch.name as "channelName", done.at, closed.outcome
       from latest join channel ch on ch.id = latest.channel_id
       cross join lateral (
         (select m.author_user_id as user_id, m.sent_at as at from message m
          where m.conversation_id = latest.id and m.direction = 'outbound' and m.author_user_id is not null
          order by m.sent_at desc limit 1)
         union all
         (select k.resolved_by, k.at from closure k
          where k.conversation_id = latest.id and k.resolved_by is not null order by k.at desc limit 1)) done
       join user_account u on u.id = done.user_id
       left join lateral (
         select k.outcome from closure k
         where k.conversation_id = latest.id and k.reopened_at is null order by k.at desc limit 1) closed on true
       order by done.at desc limit 1`,
      [customerId, scopeOf(reach)],
    );
    return rows[0] ?? null;
  }

  async ratings(reach: ChannelReach, customerId: string): Promise<CustomerSummary['ratings']> {
    return this.db.query(
      `select c.rating, c.opened_at as at from identity i join conversation c on c.identity_id = i.id
       where i.customer_id = $1 and c.rating is not null and c.merged_into is null
         and ($2::uuid[] is null or c.channel_id = any($2))
       order by c.opened_at desc, c.id desc limit ${RATINGS}`,
      [customerId, scopeOf(reach)],
    );
  }
}
