import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../../access/contract.js';
import type { ClockKind } from '../contract.js';
import type { ReportGroup, Tally } from '../domain/report.js';

export interface ReportScope {
  from: Date;
  to: Date;
  reach: ChannelReach;
  /** IANA name, for days. */
  timeZone: string;
  kinds?: readonly ClockKind[];
  /** One value of a group, as `key` told it. */
  of?: { by: ReportGroup; key: string };
}

export interface ReportRow extends Tally {
  key: string;
  name: string | null;
}

export interface DecidedClock {
  conversationId: string;
  kind: ClockKind;
  outcome: 'met' | 'late';
  dueAt: Date | null;
  stoppedAt: Date | null;
  policy: string;
  customer: string | null;
}

const NONE = 'none';

/** What a group is told apart by, and what it is called. */
const GROUPS: Readonly<Record<ReportGroup, { key: string; name: string }>> = {
  policy: { key: 'k.policy_id::text', name: `k.snapshot->>'policy'` },
  team: {
    key: `coalesce(k.team_id::text, '${NONE}')`,
    name: '(select t.name from team t where t.id = k.team_id)',
  },
  agent: {
    key: `coalesce(k.agent_id::text, '${NONE}')`,
    name: '(select u.name from user_account u where u.id = k.agent_id)',
  },
  channel: {
    key: 'k.channel_id::text',
    name: '(select ch.name from channel ch where ch.id = k.channel_id)',
  },
  clock: { key: 'k.kind', name: 'null' },
  priority: { key: 'k.priority::text', name: 'null' },
  day: { key: `to_char(k.decided_at at time zone $4, 'YYYY-MM-DD')`, name: 'null' },
};

const scoped = ({ of }: ReportScope): string =>
  `k.outcome is not null and k.decided_at >= $1 and k.decided_at < $2
   and ($3::uuid[] is null or k.channel_id = any($3)) and $4::text is not null
   and ($5::text[] is null or k.kind = any($5))
   ${of ? `and ${GROUPS[of.by].key} = $6` : 'and $6::text is null'}`;

const values = ({ from, to, reach, timeZone, kinds, of }: ReportScope): unknown[] => [
  from,
  to,
  reach === 'all' ? null : reach,
  timeZone,
  kinds ?? null,
  of?.key ?? null,
];

/** What was promised and decided in a period. */
@Injectable()
export class SlaReportReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async rows(by: ReportGroup, scope: ReportScope): Promise<ReportRow[]> {
    const { key, name } = GROUPS[by];
    return this.db.query(
      `select key, max(name) as name, count(*) filter (where outcome = 'met')::int as met,
         count(*) filter (where outcome = 'late')::int as late
       from (select ${key} as key, ${name} as name, k.outcome from clock k where ${scoped(scope)}) decided
       group by key order by ${by === 'day' || by === 'priority' ? 'key' : 'count(*) desc, key'}`,
      values(scope),
    );
  }

  /** The clocks behind a figure, late ones first. */
  async clocks(scope: ReportScope, limit: number): Promise<DecidedClock[]> {
    return this.db.query(
      `select k.conversation_id as "conversationId", k.kind, k.outcome, k.due_at as "dueAt",
         k.stopped_at as "stoppedAt", k.snapshot->>'policy' as policy, cu.name as customer
       from clock k join conversation c on c.id = k.conversation_id
       left join identity i on i.id = c.identity_id left join customer cu on cu.id = i.customer_id
       where ${scoped(scope)}
       order by k.outcome = 'met', k.decided_at desc limit ${Math.trunc(limit)}`,
      values(scope),
    );
  }
}
