import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../access/contract.js';
import type { RatingTally, ReportBy } from '../domain/tally.js';

export interface RatingScope {
  from: Date;
  to: Date;
  reach: ChannelReach;
  /** IANA name, for weeks. */
  timeZone: string;
  channelId?: string;
  agentId?: string;
  teamId?: string;
}

export interface RatingRow extends RatingTally {
  key: string;
  name: string | null;
}

export interface CommentRow {
  id: string;
  conversationId: string;
  rating: number;
  comment: string | null;
  at: Date;
  customer: string;
  channel: string;
  network: string;
  agent: string | null;
}

const GROUPS: Readonly<Record<ReportBy, { key: string; name: string }>> = {
  channel: {
    key: 's.channel_id::text',
    name: '(select ch.name from channel ch where ch.id = s.channel_id)',
  },
  agent: {
    key: `coalesce(s.agent_id::text, 'none')`,
    name: '(select u.name from user_account u where u.id = s.agent_id)',
  },
  team: {
    key: `coalesce(s.team_id::text, 'none')`,
    name: '(select t.name from team t where t.id = s.team_id)',
  },
  week: {
    key: `to_char(date_trunc('week', s.asked_at at time zone $4), 'YYYY-MM-DD')`,
    name: 'null',
  },
};

// Who never got the question was not asked.
const SCOPED = `s.asked_at >= $1 and s.asked_at < $2 and ($3::uuid[] is null or s.channel_id = any($3))
  and $4::text is not null and ($5::uuid is null or s.channel_id = $5)
  and ($6::uuid is null or s.agent_id = $6) and ($7::uuid is null or s.team_id = $7)
  and not exists (select from reply r where r.id = s.reply_id and r.state in ('failed', 'cancelled'))`;

const values = (scope: RatingScope): unknown[] => [
  scope.from,
  scope.to,
  scope.reach === 'all' ? null : scope.reach,
  scope.timeZone,
  scope.channelId ?? null,
  scope.agentId ?? null,
  scope.teamId ?? null,
];

/** What customers said in a period, by when they were asked. */
@Injectable()
export class RatingReportReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  rows(by: ReportBy, scope: RatingScope): Promise<RatingRow[]> {
    const { key, name } = GROUPS[by];
    const counted = [1, 2, 3, 4, 5].map(
      (rating) => `count(*) filter (where rating = ${rating})::int`,
    );
    return this.db.query(
      `select key, max(name) as name, count(*)::int as asked,
         array[${counted.join(', ')}] as ratings
       from (select ${key} as key, ${name} as name, s.rating from satisfaction s where ${SCOPED}) asked
       group by key order by ${by === 'week' ? 'key' : 'count(*) desc, key'}`,
      values(scope),
    );
  }

  /** Newest first; `before` is the last one shown. */
  comments(
    scope: RatingScope,
    {
      most,
      withWords,
      before,
      limit,
    }: {
      most: number;
      withWords: boolean;
      before: { at: string; id: string } | null;
      limit: number;
    },
  ): Promise<(CommentRow & { mark: string })[]> {
    return this.db.query(
      `select s.id, s.conversation_id as "conversationId", s.rating, s.comment,
         s.answered_at as at, s.answered_at::text as mark, cu.name as customer,
         ch.name as channel, ch.network, u.name as agent
       from satisfaction s join conversation c on c.id = s.conversation_id
       left join identity i on i.id = c.identity_id
       join customer cu on cu.id = coalesce(i.customer_id, s.customer_id)
       join channel ch on ch.id = s.channel_id left join user_account u on u.id = s.agent_id
       where ${SCOPED} and s.rating <= $8 and (not $9::boolean or s.comment is not null)
         and ($10::timestamptz is null or (s.answered_at, s.id) < ($10, $11::uuid))
       order by s.answered_at desc, s.id desc limit $12`,
      [...values(scope), most, withWords, before?.at ?? null, before?.id ?? null, limit],
    );
  }
}
