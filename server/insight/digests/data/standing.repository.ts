import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StandingState } from '../contract.js';
import type { Standing } from '../domain/digest-view.js';

export interface NewStanding {
  id: string;
  topicId: string;
  state: StandingState | 'withdrawn';
  note: string;
  url: string | null;
  byUserId: string | null;
  byName: string;
  at: Date;
}

const COLUMNS = `topic_id as "topicId", state, note, url, by_name as "byName", at`;

/** What is said of topics; the newest row of each holds, older ones are its history. */
@Injectable()
export class StandingRepository {
  async add(manager: EntityManager, standing: NewStanding): Promise<void> {
    await manager.query(
      `insert into topic_standing (id, topic_id, state, note, url, by_user_id, by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        standing.id,
        standing.topicId,
        standing.state,
        standing.note,
        standing.url,
        standing.byUserId,
        standing.byName,
        standing.at,
      ],
    );
  }

  /** By topic, where one holds. */
  async of(
    manager: EntityManager,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, Standing>> {
    const rows: Standing[] = await manager.query(
      `select * from (select distinct on (topic_id) ${COLUMNS} from topic_standing
         where topic_id = any($1::uuid[]) order by topic_id, at desc, id desc) newest
       where state <> 'withdrawn'`,
      [topicIds],
    );
    return new Map(rows.map((row) => [row.topicId, row]));
  }

  /** Newest first. */
  async history(
    manager: EntityManager,
    topicId: string,
  ): Promise<(Omit<Standing, 'state'> & { state: Standing['state'] | 'withdrawn' })[]> {
    return manager.query(
      `select ${COLUMNS} from topic_standing where topic_id = $1 order by at desc, id desc limit 50`,
      [topicId],
    );
  }

  /** Of the topics that a conversation complains of. */
  async ofConversation(
    manager: EntityManager,
    conversationId: string,
  ): Promise<(Standing & { topicName: string })[]> {
    return manager.query(
      `select * from (
         select distinct on (s.topic_id) s.topic_id as "topicId", t.name as "topicName", s.state,
           s.note, s.url, s.by_name as "byName", s.at
         from topic_standing s join topic t on t.id = s.topic_id
         where s.topic_id in (select mt.topic_id from message m
           join message_topic mt on mt.message_id = m.id
           join holding_label h on h.message_id = m.id
           where m.conversation_id = $1 and m.direction = 'inbound' and 'complaint' = any(h.intents))
         order by s.topic_id, s.at desc, s.id desc) newest
       where state <> 'withdrawn' order by at desc`,
      [conversationId],
    );
  }

  /** Locked, so that a topic is not merged away meanwhile; undefined when there is none. */
  async lockTopic(
    manager: EntityManager,
    id: string,
  ): Promise<{ id: string; name: string } | undefined> {
    const rows: { id: string; name: string }[] = await manager.query(
      `select id, name from topic where id = $1 for key share`,
      [id],
    );
    return rows[0];
  }
}
