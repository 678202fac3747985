import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../../access/contract.js';
import type { EscalationState, EscalationTarget } from '../contract.js';

interface Named {
  id: string;
  name: string;
}

export interface BoardRow {
  conversationId: string;
  customer: string | null;
  text: string;
  network: string;
  kind: string;
  priority: number;
  assignee: Named | null;
  teamId: string | null;
  /** What the column is about began then: escalated, unanswered, or due. */
  since: Date;
  dueState: string | null;
  escalation: {
    id: string;
    state: EscalationState;
    rung: number;
    rungCount: number;
    target: EscalationTarget | null;
    dueAt: Date | null;
    isUnheard: boolean;
    askedIds: string[];
    holderId: string | null;
  } | null;
}

export interface BoardColumn {
  /** Counted to 100; 101 stands for more. */
  count: number;
  items: BoardRow[];
}

/** Which conversations, in which order; each has an index of the list. */
const COLUMNS = {
  breaching: {
    where: `c.due_state in ('soon', 'breached') and c.status <> 'resolved'`,
    since: 'c.due_at',
  },
  escalated: { where: 'c.escalated_since is not null', since: 'c.escalated_since' },
  idle: {
    where: `c.assignee_id is null and c.status = 'open' and c.unanswered_since is not null`,
    since: 'c.unanswered_since',
  },
} as const;

export type BoardColumnName = keyof typeof COLUMNS;

const COUNTED_TO = 101;
const SHOWN = 30;

/** What a board shows, from signs that are stored; nothing is counted beyond a hundred. */
@Injectable()
export class BoardReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The longest waiting first. */
  async column(name: BoardColumnName, reach: ChannelReach): Promise<BoardColumn> {
    const { where, since } = COLUMNS[name];
    const rows: (BoardRow & { count: number })[] = await this.db.query(
      `with found as materialized (
         select c.id, ${since} as since from conversation c
         where c.merged_into is null and ${where} and ($1::uuid[] is null or c.channel_id = any($1))
         order by ${since}, c.id limit ${COUNTED_TO})
       select (select count(*)::int from found) as count, c.id as "conversationId",
         coalesce(i.name, i.handle) as customer, c.last_message_text as text, c.network, c.kind,
         c.priority, c.team_id as "teamId", found.since, c.due_state as "dueState",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as assignee,
         case when e.id is not null then jsonb_build_object('id', e.id, 'state', e.state, 'rung', e.rung,
           'rungCount', jsonb_array_length(e.rungs), 'target', e.target, 'dueAt', e.due_at,
           'isUnheard', e.unheard_since is not null, 'askedIds', to_jsonb(e.asked_ids),
           'holderId', e.holder_id) end as escalation
       from found join conversation c on c.id = found.id
       left join identity i on i.id = c.identity_id
       left join user_account u on u.id = c.assignee_id
       left join escalation e on e.conversation_id = c.id
         and e.state in ('raised', 'acknowledged', 'taken-over')
       order by found.since, c.id limit ${SHOWN}`,
      [reachOf(reach)],
    );
    return { count: rows[0]?.count ?? 0, items: rows };
  }

  /** Replies that did not go out and need a person, counted to 100. */
  async deliveryProblems(reach: ChannelReach): Promise<number> {
    const rows: { n: number }[] = await this.db.query(
      `select count(*)::int as n from (select 1 from conversation c
         where c.delivery_problem and c.merged_into is null
           and ($1::uuid[] is null or c.channel_id = any($1)) limit ${COUNTED_TO}) found`,
      [reachOf(reach)],
    );
    return rows[0]!.n;
  }

  /** How many escalations wait on each rung, from the foot; of those that reach counts in. */
  async rungs(reach: ChannelReach): Promise<{ rung: number; count: number }[]> {
    return this.db.query(
      `select e.rung, count(*)::int as count from escalation e
       join conversation c on c.id = e.conversation_id
       where e.state in ('raised', 'acknowledged', 'taken-over') and c.merged_into is null
         and ($1::uuid[] is null or c.channel_id = any($1))
       group by e.rung order by e.rung`,
      [reachOf(reach)],
    );
  }
}

const reachOf = (reach: ChannelReach): readonly string[] | null => (reach === 'all' ? null : reach);
