import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface AskableConversation {
  id: string;
  customerId: string;
  channelId: string;
  agentId: string | null;
  teamId: string | null;
  language: string | null;
  resolvedAt: Date;
}

export interface PastRating extends AskableConversation {
  satisfactionId: string;
  language: 'en' | 'fr' | 'nl';
  askedAt: Date;
  rating: number | null;
  comment: string | null;
  answeredAt: Date | null;
}

/** Questions and answers about satisfaction as a month of use would have left them. */
@Injectable()
export class PastSatisfactionRepository {
  /** Customers are asked in private messages. */
  async switchOn(manager: EntityManager): Promise<void> {
    await manager.query(
      `update satisfaction_setting set
         channel_ids = array(select id from channel where network = 'facebook')`,
    );
  }

  /** Private conversations that were resolved for good, each customer once, the oldest first. */
  askable(manager: EntityManager): Promise<AskableConversation[]> {
    return manager.query(
      `select * from (
         select distinct on (i.customer_id) c.id, i.customer_id as "customerId",
           c.channel_id as "channelId", k.resolved_by as "agentId", c.team_id as "teamId",
           c.language, k.at as "resolvedAt"
         from conversation c join identity i on i.id = c.identity_id
         join closure k on k.conversation_id = c.id and k.reopened_at is null
         where c.kind = 'message' and c.status = 'resolved' and c.merged_into is null
           and k.outcome in ('answered', 'solved')
         order by i.customer_id, k.at) once
       order by "resolvedAt", id`,
    );
  }

  async add(manager: EntityManager, ratings: readonly PastRating[]): Promise<void> {
    await manager.query(
      `insert into satisfaction (id, conversation_id, customer_id, channel_id, agent_id, team_id,
         language, resolved_at, asked_at, rating, comment, answered_at, changed_at)
       select r."satisfactionId", r.id, r."customerId", r."channelId", r."agentId", r."teamId",
         r.language, r."resolvedAt", r."askedAt", r.rating, r.comment, r."answeredAt", r."answeredAt"
       from jsonb_to_recordset($1::jsonb) as r("satisfactionId" uuid, id uuid, "customerId" uuid,
         "channelId" uuid, "agentId" uuid, "teamId" uuid, language text, "resolvedAt" timestamptz,
         "askedAt" timestamptz, rating smallint, comment text, "answeredAt" timestamptz)`,
      [JSON.stringify(ratings)],
    );
  }

  /** Talkative people whom many follow, and how many did a month ago. */
  async followed(
    manager: EntityManager,
    followers: readonly [now: number, then: number][],
  ): Promise<void> {
    await manager.query(
      `with chosen as (
         select i.id, row_number() over (order by i.last_seen_at desc, i.id) as place from identity i
         where i.network = 'facebook' and i.last_seen_at > now() - interval '12 days'
         order by i.last_seen_at desc, i.id limit $2),
       counts as (select (c.value ->> 0)::int as now, (c.value ->> 1)::int as before, c.place
         from jsonb_array_elements($1::jsonb) with ordinality as c(value, place)),
       told as (
         update identity i set followers = counts.now from chosen join counts using (place)
         where i.id = chosen.id returning i.id, counts.before)
       insert into reach_day (identity_id, day, followers)
       select id, current_date - 31, before from told`,
      [JSON.stringify(followers), followers.length],
    );
  }

  /** Everybody is looked at once by the rules about segments. */
  async lookAtEverybody(manager: EntityManager): Promise<void> {
    await manager.query(
      `insert into segment_due (customer_id, due_at) select id, now() from customer
       on conflict do nothing`,
    );
  }
}
