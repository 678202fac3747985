import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import type { Outcome, Status } from '../contract.js';
import type { Named } from './conversation-row.js';

export interface ClosureRow {
  outcome: Outcome;
  reason: string | null;
  by: Named | null;
  at: Date;
}

export interface ParticipantRow {
  identityId: string;
  customerId: string;
  name: string;
  messageCount: number;
  splitConversationId: string | null;
}

export interface MatterRow {
  title: string;
  id: string;
  channelId: string;
  kind: ItemKind;
  network: string;
  channelName: string;
  status: Status;
  lastMessageAt: Date;
  subject: string | null;
}

/** What surrounds a conversation: who takes part, how it ended, what it belongs to. */
@Injectable()
export class ConversationSurroundingsReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The resolve that holds now. */
  async closure(conversationId: string): Promise<ClosureRow | undefined> {
    const rows: ClosureRow[] = await this.db.query(
      `select k.outcome, k.reason, k.at,
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from closure k left join user_account u on u.id = k.resolved_by
       where k.conversation_id = $1 and k.reopened_at is null order by k.at desc limit 1`,
      [conversationId],
    );
    return rows[0];
  }

  /** In the order in which they first spoke; also those whose part was split off from here. */
  async participants(conversationId: string): Promise<ParticipantRow[]> {
    return this.db.query(
      `with here as (
         select identity_id, message_count, first_at, null::uuid as part_id
         from conversation_participant where conversation_id = $1
         union all
         select s.identity_id, coalesce(p.message_count, 0), coalesce(p.first_at, s.at), s.part_id
         from conversation_split s
         left join conversation_participant p on p.conversation_id = s.part_id and p.identity_id = s.identity_id
         where s.origin_id = $1 and s.undone_at is null)
       select i.id as "identityId", i.customer_id as "customerId",
         coalesce(i.name, i.handle, cu.name) as name, sum(here.message_count)::int as "messageCount",
         (array_agg(here.part_id) filter (where here.part_id is not null))[1] as "splitConversationId"
       from here join identity i on i.id = here.identity_id join customer cu on cu.id = i.customer_id
       group by i.id, cu.id order by min(here.first_at), i.id limit 500`,
      [conversationId],
    );
  }

  /** The thread that this conversation was split off from. */
  async splitFrom(conversationId: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.db.query(
      `select origin_id as id from conversation_split
       where part_id = $1 and undone_at is null order by at desc limit 1`,
      [conversationId],
    );
    return rows[0]?.id;
  }

  async matter(matterId: string): Promise<MatterRow[]> {
    return this.db.query(
      `select mt.title, c.id, c.channel_id as "channelId", c.kind, c.network, ch.name as "channelName",
         c.status, c.last_message_at as "lastMessageAt", c.subject
       from matter mt join conversation c on c.matter_id = mt.id and c.merged_into is null
       join channel ch on ch.id = c.channel_id
       where mt.id = $1 order by c.last_message_at desc, c.id desc limit 100`,
      [matterId],
    );
  }
}
