import type { ItemKind } from '../../../channels/contract.js';
import type { DueSign, Priority, Status } from '../contract.js';

export interface Named {
  id: string;
  name: string;
}

type Due = NonNullable<DueSign['due']>;

export type DueTold = Omit<Due, 'at'> & { at: string };

/** A conversation as lists show it, with the names of everything it points to. */
export interface ConversationRow {
  id: string;
  kind: ItemKind;
  network: string;
  channelId: string;
  channelName: string;
  status: Status;
  priority: Priority;
  identityId: string | null;
  customerId: string | null;
  customerName: string | null;
  /** Their conversations with a complaint in 30 days, where somebody counted. */
  complaints30d?: number;
  avatarFileId: string | null;
  subject: string | null;
  rating: number | null;
  publicationId: string | null;
  publicationTitle: string | null;
  lastMessageText: string;
  lastMessageAuthor: 'customer' | 'brand' | 'note';
  lastMessageAt: Date;
  unansweredSince: Date | null;
  openedAt: Date;
  resolvedAt: Date | null;
  snoozedUntil: Date | null;
  assignee: Named | null;
  team: Named | null;
  tags: { id: string; name: string; colour: string | null }[];
  deliveryProblem: boolean;
  /** The time as text: it comes out of JSON. */
  due: DueTold | null;
  escalatedSince: Date | null;
  language: string | null;
  isPublic: boolean;
  messageCount: number;
  position: number;
  readPosition: number | null;
  seq: number;
}

export const ROW_COLUMNS = `c.id, c.kind, c.network, c.channel_id as "channelId", ch.name as "channelName",
  c.status, c.priority, c.identity_id as "identityId", cu.id as "customerId", cu.name as "customerName",
  i.avatar_file_id as "avatarFileId", c.subject, c.rating, c.publication_id as "publicationId",
  coalesce(p.title, left(p.text, 120)) as "publicationTitle",
  left(c.last_message_text, 300) as "lastMessageText", c.last_message_author as "lastMessageAuthor",
  c.last_message_at as "lastMessageAt", c.unanswered_since as "unansweredSince",
  c.opened_at as "openedAt", c.resolved_at as "resolvedAt", c.snoozed_until as "snoozedUntil",
  case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as assignee,
  case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as team,
  coalesce((select json_agg(json_build_object('id', tag.id, 'name', tag.name, 'colour', tag.colour)
              order by tag.name)
            from conversation_tag ct join tag on tag.id = ct.tag_id
            where ct.conversation_id = c.id), '[]') as tags,
  c.delivery_problem as "deliveryProblem", c.escalated_since as "escalatedSince",
  case when c.due_at is not null
    then json_build_object('at', c.due_at, 'clock', c.due_clock, 'state', c.due_state) end as due, c.language, c.is_public as "isPublic",
  c.message_count as "messageCount", c.position, rm.position as "readPosition", c.seq`;

/** Joins that go with the columns; `reader` is the place of the parameter with the reader's id. */
export const rowJoins = (reader: string): string => `
  join channel ch on ch.id = c.channel_id
  left join identity i on i.id = c.identity_id
  left join customer cu on cu.id = i.customer_id
  left join publication p on p.id = c.publication_id
  left join user_account u on u.id = c.assignee_id
  left join team t on t.id = c.team_id
  left join read_marker rm on rm.conversation_id = c.id and rm.user_id = ${reader}`;
