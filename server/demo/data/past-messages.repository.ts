import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface PastReply {
  id: string;
  clientMessageId: string;
  channelId: string;
  kind: string;
  externalId: string;
  authorId: string;
  mode: 'public' | 'private';
  target: object;
  state: 'sent' | 'delivered' | 'read';
  writtenAt: Date;
  deliveredAt: Date | null;
  readAt: Date | null;
}

export interface PastNote {
  id: string;
  conversationId: string;
  channelId: string;
  authorId: string;
  text: string;
  language: string;
  at: Date;
}

export interface PastFailure extends PastNote {
  kind: string;
  replyId: string;
  clientMessageId: string;
  mode: 'public' | 'private';
  parentId: string | null;
  target: object;
  state: 'failed' | 'unknown';
  failureClass: string | null;
  detail: string;
}

const REPLY = `r(id uuid, "clientMessageId" uuid, "channelId" uuid, kind text, "externalId" text, "authorId" uuid,
  mode text, target jsonb, state text, "writtenAt" timestamptz, "deliveredAt" timestamptz, "readAt" timestamptz)`;

/** What the brand wrote in the desk: notes, replies with their lines of the send ledger. */
@Injectable()
export class PastMessagesRepository {
  /** The message came in as the network shows it; here it gets its author and its line of the ledger. */
  async claim(manager: EntityManager, replies: readonly PastReply[]): Promise<void> {
    const given = [JSON.stringify(replies)];
    await manager.query(
      `insert into reply (id, client_message_id, channel_id, conversation_id, message_id, kind, mode, target, body,
         state, attempt, due_at, sending_at, external_id, created_by, created_at, sent_at, delivered_at, read_at)
       select r.id, r."clientMessageId", r."channelId", m.conversation_id, m.id, r.kind, r.mode, r.target, m.text,
         r.state, 1, r."writtenAt", m.sent_at - interval '1 second', r."externalId", r."authorId", r."writtenAt",
         m.sent_at, r."deliveredAt", r."readAt"
       from jsonb_to_recordset($1::jsonb) as ${REPLY}
       join message m on m.channel_id = r."channelId" and m.kind = r.kind and m.external_id = r."externalId"
       order by r."writtenAt"`,
      given,
    );
    await manager.query(
      `insert into reply_attempt (reply_id, attempt, started_at, finished_at, outcome)
       select id, 1, sending_at, sent_at, 'sent' from reply`,
    );
    await manager.query(
      `update message m set author_user_id = r.created_by, reply_id = r.id, delivery_state = r.state
       from reply r where r.message_id = m.id`,
    );
    await manager.query(
      `update event e set type = 'reply.sent', actor_id = r.created_by,
         data = e.data || jsonb_build_object('replyId', r.id)
       from reply r where e.type = 'message.written-elsewhere' and e.data ->> 'messageId' = r.message_id::text`,
    );
  }

  async addNotes(manager: EntityManager, notes: readonly PastNote[]): Promise<void> {
    await manager.query(
      `insert into message (id, conversation_id, channel_id, kind, direction, is_public, author_user_id, text, language,
         sent_at, received_at, position, search)
       select r.id, r."conversationId", r."channelId", 'note', 'note', false, r."authorId", r.text, r.language,
         r.at, r.at, 0, to_tsvector(hark_config(r.language), r.text)
       from jsonb_to_recordset($1::jsonb) as r(id uuid, "conversationId" uuid, "channelId" uuid, "authorId" uuid,
         text text, language text, at timestamptz)`,
      [JSON.stringify(notes)],
    );
  }

  /** Replies that did not arrive, parked until a person decides. */
  async addFailures(manager: EntityManager, failures: readonly PastFailure[]): Promise<void> {
    const row = `r(id uuid, "replyId" uuid, "clientMessageId" uuid, "conversationId" uuid, "channelId" uuid,
      kind text, "authorId" uuid, text text, language text, at timestamptz, mode text, "parentId" text,
      target jsonb, state text, "failureClass" text, detail text)`;
    const given = [JSON.stringify(failures)];
    await manager.query(
      `insert into message (id, conversation_id, channel_id, kind, parent_external_id, direction, is_public,
         author_user_id, text, language, sent_at, received_at, position, reply_id, delivery_state, search)
       select r.id, r."conversationId", r."channelId", r.kind, r."parentId", 'outbound', r.mode = 'public',
         r."authorId", r.text, r.language, r.at, r.at, 0, r."replyId", r.state,
         to_tsvector(hark_config(r.language), r.text) from jsonb_to_recordset($1::jsonb) as ${row}`,
      given,
    );
    await manager.query(
      `insert into reply (id, client_message_id, channel_id, conversation_id, message_id, kind, mode, target, body,
         state, attempt, due_at, sending_at, failure_class, failure_detail, created_by, created_at)
       select r."replyId", r."clientMessageId", r."channelId", r."conversationId", r.id, r.kind, r.mode, r.target,
         r.text, r.state, 1, '9999-12-31Z', r.at, r."failureClass", r.detail, r."authorId", r.at
       from jsonb_to_recordset($1::jsonb) as ${row}`,
      given,
    );
    await manager.query(
      `insert into reply_attempt (reply_id, attempt, started_at, finished_at, outcome, failure_class, detail)
       select r."replyId", 1, r.at, r.at + interval '1 second',
         case r.state when 'failed' then 'not-sent' else 'unknown' end, r."failureClass", r.detail
       from jsonb_to_recordset($1::jsonb) as ${row}`,
      given,
    );
  }

  async excuse(
    manager: EntityManager,
    messages: readonly {
      channelId: string;
      kind: string;
      externalId: string;
      at: Date;
      by: string;
    }[],
  ): Promise<void> {
    await manager.query(
      `update message m set no_answer_needed_at = r.at, no_answer_needed_by = r.by
       from jsonb_to_recordset($1::jsonb) as r("channelId" uuid, kind text, "externalId" text, at timestamptz, by uuid)
       where m.channel_id = r."channelId" and m.kind = r.kind and m.external_id = r."externalId"`,
      [JSON.stringify(messages)],
    );
  }
}
