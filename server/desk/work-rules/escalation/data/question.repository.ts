import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Question } from './question.entity.js';

export type NewQuestion = Pick<
  Question,
  | 'id'
  | 'conversationId'
  | 'departmentId'
  | 'escalationId'
  | 'text'
  | 'messageIds'
  | 'askedBy'
  | 'askedByRule'
  | 'askedAt'
  | 'warnAt'
  | 'dueAt'
>;

export type QuestionRow = NewQuestion & Pick<Question, 'state' | 'remindedAt' | 'overdueAt'>;

export interface QuestionAnswer {
  at: Date;
  /** Null when somebody without an account answered. */
  userId: string | null;
  /** As the note names them. */
  answerer: string;
  text: string;
  noteId: string;
}

const COLUMNS = `id, conversation_id as "conversationId", department_id as "departmentId",
  escalation_id as "escalationId", text, message_ids as "messageIds", state, asked_by as "askedBy",
  asked_by_rule as "askedByRule", asked_at as "askedAt", warn_at as "warnAt", due_at as "dueAt",
  reminded_at as "remindedAt", overdue_at as "overdueAt"`;

/** Rows of questions. Whoever changes one holds the row of its conversation. */
@Injectable()
export class QuestionRepository {
  async byId(manager: EntityManager, id: string): Promise<QuestionRow | undefined> {
    const rows: QuestionRow[] = await manager.query(
      `select ${COLUMNS} from question where id = $1`,
      [id],
    );
    return rows[0];
  }

  async add(manager: EntityManager, question: NewQuestion): Promise<void> {
    await manager.query(
      `insert into question (id, conversation_id, department_id, escalation_id, text, message_ids,
         state, asked_by, asked_by_rule, asked_at, warn_at, due_at)
       values ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11)`,
      [
        question.id,
        question.conversationId,
        question.departmentId,
        question.escalationId,
        question.text,
        question.messageIds,
        question.askedBy,
        question.askedByRule,
        question.askedAt,
        question.warnAt,
        question.dueAt,
      ],
    );
  }

  async answer(manager: EntityManager, id: string, answer: QuestionAnswer): Promise<void> {
    await manager.query(
      `update question set state = 'answered', answered_at = $2, answered_by = $3, answerer = $4,
         answer = $5, note_id = $6 where id = $1`,
      [id, answer.at, answer.userId, answer.answerer, answer.text, answer.noteId],
    );
  }

  async withdraw(
    manager: EntityManager,
    id: string,
    at: Date,
    actorId: string | null,
  ): Promise<void> {
    await manager.query(
      `update question set state = 'withdrawn', withdrawn_at = $2, withdrawn_by = $3 where id = $1`,
      [id, at, actorId],
    );
  }

  async markReminded(manager: EntityManager, id: string, at: Date): Promise<void> {
    await manager.query(`update question set reminded_at = $2 where id = $1`, [id, at]);
  }

  async openOfEscalation(manager: EntityManager, escalationId: string): Promise<QuestionRow[]> {
    return manager.query(
      `select ${COLUMNS} from question where escalation_id = $1 and state = 'open'`,
      [escalationId],
    );
  }

  async openCountOf(manager: EntityManager, departmentId: string): Promise<number> {
    const rows: { n: number }[] = await manager.query(
      `select count(*)::int as n from question where department_id = $1 and state = 'open'`,
      [departmentId],
    );
    return rows[0]!.n;
  }

  /** Of these, those that stand in the conversation and that the customer or the desk wrote. */
  async messagesOf(
    manager: EntityManager,
    conversationId: string,
    ids: readonly string[],
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from message where conversation_id = $1 and id = any($2::uuid[])
         and direction <> 'note' order by sent_at, id`,
      [conversationId, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Warns of these from now on; each once, whoever asks at the same time. */
  claimWarnings(manager: EntityManager, limit: number): Promise<QuestionRow[]> {
    return this.claim(manager, 'warn_at', 'warned_at', limit);
  }

  claimOverdue(manager: EntityManager, limit: number): Promise<QuestionRow[]> {
    return this.claim(manager, 'due_at', 'overdue_at', limit);
  }

  private async claim(
    manager: EntityManager,
    due: 'warn_at' | 'due_at',
    told: 'warned_at' | 'overdue_at',
    limit: number,
  ): Promise<QuestionRow[]> {
    const [rows]: [QuestionRow[], number] = await manager.query(
      `update question set ${told} = now() where id in (
         select id from question where state = 'open' and ${told} is null and ${due} <= now()
         order by ${due} limit $1 for no key update skip locked)
       returning ${COLUMNS}`,
      [limit],
    );
    return rows;
  }
}
