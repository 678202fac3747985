import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Priority, Status } from '../../../conversations/contract.js';
import type { Timeline } from '../domain/timeline.js';

/** A conversation as far as its clocks care. */
export interface History {
  id: string;
  channelId: string;
  teamId: string | null;
  assigneeId: string | null;
  priority: Priority;
  timeline: Timeline;
}

interface Row extends Omit<History, 'timeline'> {
  status: Status;
  openedAt: number;
  resolvedAt: number | null;
  questions: number[];
  replies: Timeline['replies'];
  statuses: Timeline['statuses'];
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** What customers could see of us: written elsewhere, or sent by the desk. */
const SEEN = `m.direction = 'outbound' and (m.reply_id is null
  or m.delivery_state in ('sent', 'delivered', 'read'))`;

/** What happened in conversations, from their messages and events. */
@Injectable()
export class HistoryReader {
  /** Locks the rows for the transaction, in order. What was merged away or is gone is missing. */
  async locked(manager: EntityManager, ids: readonly string[]): Promise<History[]> {
    await manager.query(
      `select 1 from conversation where id = any($1::uuid[]) order by id for no key update`,
      [ids],
    );
    const rows: Row[] = await manager.query(
      `select c.id, c.channel_id as "channelId", c.team_id as "teamId", c.assignee_id as "assigneeId",
         c.priority, c.status, ${ms('c.opened_at')} as "openedAt", ${ms('c.resolved_at')} as "resolvedAt",
         said.questions, said.replies, turned.statuses
       from conversation c
       cross join lateral (
         select coalesce(json_agg(${ms('m.sent_at')}) filter (where m.direction = 'inbound'
             and m.removed_at is null and m.no_answer_needed_at is null), '[]') as questions,
           coalesce(json_agg(json_build_object('at', ${ms('m.sent_at')}, 'authorId', m.author_user_id,
             'isAutomatic', m.reply_id is not null and m.author_user_id is null)) filter (where ${SEEN}),
             '[]') as replies
         from message m where m.conversation_id = c.id and m.direction <> 'note') said
       cross join lateral (
         select coalesce(json_agg(json_build_object('at', ${ms('e.at')}, 'to', e.data->>'to')), '[]') as statuses
         from event e where e.conversation_id = c.id and e.type = 'status.changed') turned
       where c.id = any($1::uuid[]) and c.merged_into is null order by c.id`,
      [ids],
    );
    return rows.map(({ status, openedAt, resolvedAt, questions, replies, statuses, ...place }) => ({
      ...place,
      timeline: {
        openedAt: Math.min(openedAt, ...questions),
        questions,
        replies,
        statuses: complete(statuses, status, resolvedAt ?? openedAt),
      },
    }));
  }
}

/** What came into the desk resolved has no event that tells it. */
const complete = (
  statuses: Timeline['statuses'],
  status: Status,
  resolvedAt: number,
): Timeline['statuses'] =>
  status === 'resolved' && !statuses.some(({ to }) => to === 'resolved')
    ? [...statuses, { at: resolvedAt, to: 'resolved' }]
    : statuses;
