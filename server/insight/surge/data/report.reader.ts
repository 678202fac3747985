import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface ReportFigures {
  conversations: number;
  customers: number;
  messages: number;
  negatives: number;
  /** Conversations in which a person answered since it began. */
  answered: number;
  /** Half of the first replies came within so many minutes; null without any. */
  firstReplyMinutes: number | null;
}

export interface CoursePoint {
  at: Date;
  messages: number;
  negatives: number;
  replies: number;
}

export interface ChannelShare {
  name: string;
  conversations: number;
}

const JOINED = `j as (select c.* from incident_conversation x
  join conversation c on c.id = x.conversation_id
  where x.incident_id = $1 and x.left_at is null)`;

/** What an incident was, in figures, out of its conversations between its beginning and its end. */
@Injectable()
export class ReportReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async figures(incidentId: string, from: Date, to: Date): Promise<ReportFigures> {
    const [row]: ReportFigures[] = await this.db.query(
      `with ${JOINED}, said as (
         select m.conversation_id, m.sent_at, m.direction, m.author_user_id, l.sentiment
         from message m join j on j.id = m.conversation_id
         left join holding_label l on l.message_id = m.id
         where m.sent_at >= $2 and m.sent_at <= $3 and m.direction <> 'note'),
       first as (
         select s.conversation_id, min(s.sent_at) filter (where s.direction = 'inbound') as asked
         from said s group by 1),
       reply as (
         select f.conversation_id, min(s.sent_at) - f.asked as after
         from first f join said s on s.conversation_id = f.conversation_id
           and s.direction = 'outbound' and s.author_user_id is not null and s.sent_at > f.asked
         group by f.conversation_id, f.asked)
       select (select count(*)::int from j) as conversations,
         (select count(distinct coalesce(i.customer_id, i.id))::int from j
          join identity i on i.id = j.identity_id) as customers,
         (select count(*)::int from said where direction = 'inbound') as messages,
         (select count(*)::int from said where direction = 'inbound' and sentiment = 'negative')
           as negatives,
         (select count(*)::int from reply) as answered,
         (select round((percentile_cont(0.5) within group
            (order by extract(epoch from after)) / 60)::numeric)::int from reply)
           as "firstReplyMinutes"`,
      [incidentId, from, to],
    );
    return row!;
  }

  /** By hour. */
  course(incidentId: string, from: Date, to: Date): Promise<CoursePoint[]> {
    return this.db.query(
      `with ${JOINED}
       select hour as at, count(m.id) filter (where m.direction = 'inbound')::int as messages,
         count(m.id) filter (where m.direction = 'inbound' and l.sentiment = 'negative')::int
           as negatives,
         count(m.id) filter (where m.direction = 'outbound')::int as replies
       from generate_series(date_trunc('hour', $2::timestamptz),
         least($3::timestamptz, $2::timestamptz + interval '14 days'), interval '1 hour') hour
       left join message m on m.conversation_id in (select id from j)
         and m.sent_at >= hour and m.sent_at < hour + interval '1 hour' and m.sent_at <= $3
       left join holding_label l on l.message_id = m.id
       group by hour order by hour`,
      [incidentId, from, to],
    );
  }

  channels(incidentId: string): Promise<ChannelShare[]> {
    return this.db.query(
      `with ${JOINED} select ch.name, count(*)::int as conversations
       from j join channel ch on ch.id = j.channel_id group by ch.id, ch.name
       order by 2 desc, 1`,
      [incidentId],
    );
  }
}
