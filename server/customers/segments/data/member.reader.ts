import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../access/contract.js';
import type { Segment } from '../../../crm/contract.js';
import type { Because } from '../domain/because.js';

export interface MemberName {
  id: string;
  name: string;
}

export interface MemberRow extends MemberName {
  reason: string;
  because: readonly Because[];
  since: Date;
  until: Date | null;
  byHand: boolean;
  /** Over all profiles; null where no network tells. */
  followers: number | null;
  /** More or fewer than 30 days ago; null when nothing is known of then. */
  growth: number | null;
  networks: string[];
  lastTalk: { conversationId: string; text: string; network: string; at: Date } | null;
  lastHandled: { name: string; at: Date } | null;
}

export interface MemberPlace {
  followers: number;
  id: string;
}

/** Who is in a segment, for screens and lists. */
@Injectable()
export class MemberReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By segment, as it holds. */
  async counts(): Promise<ReadonlyMap<Segment, { members: number; byHand: number }>> {
    const rows: { segment: Segment; members: number; byHand: number }[] = await this.db.query(
      `select segment, count(*)::int as members, count(*) filter (where by_hand)::int as "byHand"
       from customer_in_segment group by segment`,
    );
    return new Map(rows.map(({ segment, ...counts }) => [segment, counts]));
  }

  byRule(segment: Segment): Promise<{ customerId: string; because: readonly Because[] }[]> {
    return this.db.query(
      `select customer_id as "customerId", because from segment_membership where segment = $1`,
      [segment],
    );
  }

  /** About whom a colleague has the say. */
  said(segment: Segment): Promise<{ customerId: string; isMember: boolean }[]> {
    return this.db.query(
      `select customer_id as "customerId", is_member as "isMember" from customer_segment_word
       where segment = $1`,
      [segment],
    );
  }

  namesOf(ids: readonly string[]): Promise<MemberName[]> {
    return this.db.query(`select id, name from customer where id = any($1::uuid[])`, [ids]);
  }

  /** With the most followers first; those with whom somebody's channels have to do. */
  page(
    segment: Segment,
    reach: ChannelReach,
    { after, limit }: { after: MemberPlace | null; limit: number },
  ): Promise<MemberRow[]> {
    const scope = reach === 'all' ? null : reach;
    return this.db.query(
      `select c.id, c.name, s.reason, s.because, s.since, s.until, s.by_hand as "byHand",
         r.followers, r.followers - r.before as growth, coalesce(r.networks, '{}') as networks,
         talk.row as "lastTalk", handled.row as "lastHandled"
       from customer_in_segment s join customer c on c.id = s.customer_id
       left join lateral (${REACH}) r on true
       left join lateral (${LAST_TALK}) talk on true
       left join lateral (${LAST_HANDLED}) handled on true
       where s.segment = $1 and ($2::uuid[] is null or talk.row is not null)
         and ($3::int is null or (coalesce(r.followers, 0), c.id) < ($3, $4::uuid))
       order by coalesce(r.followers, 0) desc, c.id desc limit $5`,
      [segment, scope, after?.followers ?? null, after?.id ?? null, limit],
    );
  }
}

// Growth is told only where every profile has a figure of that time.
const REACH = `select sum(i.followers)::int as followers, array_agg(distinct i.network) as networks,
    case when bool_and(i.followers is null or d.followers is not null)
      then sum(d.followers)::int end as before
  from identity i
  left join lateral (select followers from reach_day where identity_id = i.id
    and day <= current_date - 30 order by day desc limit 1) d on true
  where i.customer_id = c.id`;

const THEIRS = `select v.id, v.network from identity i join conversation v on v.identity_id = i.id
  where i.customer_id = c.id and v.merged_into is null
    and ($2::uuid[] is null or v.channel_id = any($2))
  order by v.last_message_at desc limit 20`;

const LAST_TALK = `select json_build_object('conversationId', v.id, 'text', left(m.text, 200),
    'network', v.network, 'at', m.sent_at) as row
  from (${THEIRS}) v join message m on m.conversation_id = v.id
  where m.direction = 'inbound' and m.removed_at is null order by m.sent_at desc limit 1`;

const LAST_HANDLED = `select json_build_object('name', u.name, 'at', m.sent_at) as row
  from (${THEIRS}) v join message m on m.conversation_id = v.id
  join user_account u on u.id = m.author_user_id
  where m.direction = 'outbound' order by m.sent_at desc limit 1`;
