import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { TimeMark } from '../../../../platform/database/index.js';
import type { QuestionState } from '../contract.js';
import type { Question } from './question.entity.js';

interface Named {
  id: string;
  name: string;
}

export interface ShownQuestion extends Pick<
  Question,
  | 'id'
  | 'conversationId'
  | 'escalationId'
  | 'text'
  | 'messageIds'
  | 'state'
  | 'askedAt'
  | 'warnedAt'
  | 'dueAt'
  | 'overdueAt'
  | 'remindedAt'
  | 'answeredAt'
  | 'answerer'
  | 'answer'
  | 'withdrawnAt'
> {
  department: Named;
  askedBy: Named | null;
  /** Exactly as Postgres orders it. */
  sortKey: string;
}

export interface ContextMessage {
  id: string;
  author: string;
  isFromCustomer: boolean;
  text: string;
  sentAt: Date;
}

const QUESTION = `select q.id, q.conversation_id as "conversationId", q.escalation_id as "escalationId",
    q.text, q.message_ids as "messageIds", q.state, q.asked_at as "askedAt", q.warned_at as "warnedAt",
    q.due_at as "dueAt", q.overdue_at as "overdueAt", q.reminded_at as "remindedAt",
    q.answered_at as "answeredAt", q.answerer, q.answer, q.withdrawn_at as "withdrawnAt",
    json_build_object('id', d.id, 'name', d.name) as department,
    case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as "askedBy",
    q.asked_at::text as "sortKey"
  from question q join department d on d.id = q.department_id
  left join user_account u on u.id = q.asked_by`;

/** Questions as those see them who asked, and those who are asked. */
@Injectable()
export class QuestionReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Newest first. */
  ofConversation(conversationId: string): Promise<ShownQuestion[]> {
    return this.db.query(
      `${QUESTION} where q.conversation_id = $1 order by q.asked_at desc, q.id desc limit 100`,
      [conversationId],
    );
  }

  async byId(id: string): Promise<ShownQuestion | undefined> {
    const rows: ShownQuestion[] = await this.db.query(`${QUESTION} where q.id = $1`, [id]);
    return rows[0];
  }

  /** Of these departments, newest first. */
  page(
    departmentIds: readonly string[],
    { state, limit, after }: { state: QuestionState; limit: number; after?: TimeMark },
  ): Promise<ShownQuestion[]> {
    return this.db.query(
      `${QUESTION} where q.department_id = any($1::uuid[]) and q.state = $2
         and ($4::timestamptz is null or (q.asked_at, q.id) < ($4::timestamptz, $5::uuid))
       order by q.asked_at desc, q.id desc limit $3`,
      [departmentIds, state, limit, after?.at ?? null, after?.id ?? null],
    );
  }

  /** What a department may see of a conversation, in the order in which it was said. */
  context(manager: EntityManager, messageIds: readonly string[]): Promise<ContextMessage[]> {
    return manager.query(
      `select m.id, m.direction = 'inbound' as "isFromCustomer", m.text, m.sent_at as "sentAt",
         case when m.direction = 'inbound' then coalesce(i.name, i.handle, '?')
           else coalesce(u.name, c.name) end as author
       from message m join channel c on c.id = m.channel_id
       left join identity i on i.id = m.author_identity_id
       left join user_account u on u.id = m.author_user_id
       where m.id = any($1::uuid[]) and m.removed_at is null order by m.sent_at, m.id`,
      [messageIds],
    );
  }

  /** The newest that were written to or by the customer, in their order. */
  async newestOf(manager: EntityManager, conversationId: string, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from message where conversation_id = $1 and direction <> 'note' and removed_at is null
       order by sent_at desc, id desc limit $2`,
      [conversationId, limit],
    );
    return rows.map(({ id }) => id).reverse();
  }

  /** Where a question is answered: conversations may have been joined since. */
  async placeOf(manager: EntityManager, conversationId: string): Promise<string> {
    const rows: { id: string }[] = await manager.query(
      `select coalesce(merged_into, id) as id from conversation where id = $1`,
      [conversationId],
    );
    return rows[0]?.id ?? conversationId;
  }
}
