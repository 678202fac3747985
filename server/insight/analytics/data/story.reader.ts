import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Status } from '../../../desk/conversations/contract.js';
import type { Story } from '../domain/story.js';

interface Row extends Story {
  status: Status;
  resolvedAt: number | null;
}

const ms = (column: string): string => `round(extract(epoch from ${column}) * 1000)::float8`;

/** What customers could see of us: written elsewhere, or sent by the desk. */
const SEEN = `(m.direction = 'inbound' or m.reply_id is null
  or m.delivery_state in ('sent', 'delivered', 'read'))`;

const WORDS = `
  select coalesce(json_agg(json_build_object('messageId', m.id, 'at', ${ms('m.sent_at')},
    'from', case when m.direction = 'inbound' then 'customer'
      when m.reply_id is not null and m.author_user_id is null then 'desk' else 'person' end,
    'authorId', m.author_user_id,
    'needsNoAnswer', m.removed_at is not null or m.no_answer_needed_at is not null,
    'isPublic', m.is_public, 'language', coalesce(l.language, m.language), 'topicId', t.topic_id,
    'sentiment', l.sentiment, 'isComplaint', coalesce('complaint' = any(l.intents), false))), '[]') as words
  from message m left join holding_label l on l.message_id = m.id
  left join message_topic t on t.message_id = m.id
  where m.conversation_id = c.id and m.direction <> 'note' and ${SEEN}`;

const listOf = (fields: string, from: string): string =>
  `select coalesce(json_agg(json_build_object(${fields})), '[]') as list from ${from}`;

const LATERALS: Readonly<Record<string, string>> = {
  statuses: listOf(
    `'at', ${ms('e.at')}, 'to', e.data->>'to'`,
    `event e where e.conversation_id = c.id and e.type = 'status.changed'`,
  ),
  promises: listOf(
    `'at', ${ms('k.decided_at')}, 'isMet', k.outcome = 'met', 'agentId', k.agent_id`,
    `clock k where k.conversation_id = c.id and k.outcome is not null and k.decided_at is not null`,
  ),
  ratings: listOf(
    `'askedAt', ${ms('s.asked_at')}, 'answeredAt', ${ms('s.answered_at')}, 'rating', s.rating, 'agentId', s.agent_id`,
    `satisfaction s where s.conversation_id = c.id`,
  ),
  automatic: listOf(
    `'messageId', a.message_id, 'at', ${ms('a.at')}, 'verdict', a.verdict, 'verdictAt', ${ms('a.verdict_at')}`,
    `message q join automatic_answer a on a.message_id = q.id
     where q.conversation_id = c.id and a.decision = 'sent'`,
  ),
};

const SELECT = `
  select c.id as "conversationId", c.channel_id as "channelId", c.kind, c.team_id as "teamId",
    c.assignee_id as "agentId", c.language, newest.topic_id as "topicId", c.status,
    ${ms('c.opened_at')} as "openedAt", ${ms('c.resolved_at')} as "resolvedAt", said.words,
    array(select distinct g.segment from customer_in_segment g
      where g.customer_id = i.customer_id order by 1) as segments,
    ${Object.keys(LATERALS)
      .map((name) => `${name}_of.list as ${name}`)
      .join(', ')}
  from conversation c left join identity i on i.id = c.identity_id
  cross join lateral (${WORDS}) said
  left join lateral (select t.topic_id from message m join message_topic t on t.message_id = m.id
    where m.conversation_id = c.id and m.direction = 'inbound' order by m.sent_at desc limit 1) newest on true
  ${Object.entries(LATERALS)
    .map(([name, sql]) => `cross join lateral (${sql}) ${name}_of`)
    .join('\n')}
  where c.id = any($1::uuid[]) and c.merged_into is null`;

/** What happened in conversations, as far as figures care. */
@Injectable()
export class StoryReader {
  /** What was merged away or is gone is missing. */
  async of(manager: EntityManager, ids: readonly string[]): Promise<Story[]> {
    const rows: Row[] = await manager.query(SELECT, [ids]);
    return rows.map(({ status, resolvedAt, ...story }) => ({
      ...story,
      statuses: complete(story.statuses, status, resolvedAt ?? story.openedAt),
    }));
  }
}

/** What came into the desk resolved has no event that tells it. */
const complete = (
  statuses: Story['statuses'],
  status: Status,
  resolvedAt: number,
): Story['statuses'] =>
  status === 'resolved' && !statuses.some(({ to }) => to === 'resolved')
    ? [...statuses, { at: resolvedAt, to: 'resolved' }]
    : statuses;
