import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { IncidentState, Severity } from '../contract.js';
import type { IncidentScope } from '../domain/incident-scope.js';

export interface IncidentContent extends IncidentScope {
  title: string;
  severity: Severity;
  channelIds: string[];
  topicIds: string[];
  terms: string[];
  /** Conversations with something from then on belong to it. */
  since: Date;
  haltsAnswers: boolean;
  callUserIds: string[];
  callEveryMinutes: number;
}

export interface Incident extends IncidentContent {
  id: string;
  state: IncidentState;
  origin: 'surge' | 'person';
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  nextCallAt: Date | null;
  callCount: number;
  /** By language. */
  statement: Partial<Record<string, string>>;
  statementApprovedAt: Date | null;
  statementApprovedBy: string | null;
  openedAt: Date | null;
  closedAt: Date | null;
  closingNote: string | null;
  conversationCount: number;
  version: number;
  createdAt: Date;
}

const COLUMNS = `i.id, i.title, i.severity, i.state, i.origin, i.channel_ids as "channelIds",
  i.topic_ids as "topicIds", i.terms, i.since, i.halts_answers as "haltsAnswers",
  i.call_user_ids as "callUserIds", i.call_every_minutes as "callEveryMinutes",
  i.next_call_at as "nextCallAt", i.call_count as "callCount",
  i.acknowledged_at as "acknowledgedAt",
  (select name from user_account u where u.id = i.acknowledged_by) as "acknowledgedBy",
  i.statement, i.statement_approved_at as "statementApprovedAt",
  (select name from user_account u where u.id = i.statement_approved_by) as "statementApprovedBy",
  i.opened_at as "openedAt", i.closed_at as "closedAt", i.closing_note as "closingNote",
  (select count(*)::int from incident_conversation c
   where c.incident_id = i.id and c.left_at is null) as "conversationCount",
  i.version, i.created_at as "createdAt"`;

@Injectable()
export class IncidentRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** What is proposed or open first, then the newest. */
  list(states: readonly IncidentState[], limit: number): Promise<Incident[]> {
    return this.db.query(
      `select ${COLUMNS} from incident i where i.state = any($1::text[])
       order by case i.state when 'open' then 0 when 'proposed' then 1 else 2 end,
         i.created_at desc, i.id limit $2`,
      [states, limit],
    );
  }

  async one(id: string, manager: EntityManager = this.db.manager): Promise<Incident | undefined> {
    const rows: Incident[] = await manager.query(
      `select ${COLUMNS} from incident i where i.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Locked for the transaction. */
  async lock(manager: EntityManager, id: string): Promise<Incident | undefined> {
    await manager.query(`select 1 from incident where id = $1 for update`, [id]);
    return this.one(id, manager);
  }

  async add(
    manager: EntityManager,
    incident: IncidentContent & Pick<Incident, 'id' | 'state' | 'origin'>,
    now: Date,
  ): Promise<void> {
    await manager.query(
      `insert into incident (id, title, severity, channel_ids, topic_ids, terms, since,
         halts_answers, call_user_ids, call_every_minutes, state, origin, opened_at, next_call_at,
         created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
         case when $11 = 'open' then $13::timestamptz end,
         case when cardinality($9::uuid[]) > 0 then $13::timestamptz end, $13)`,
      [incident.id, ...valuesOf(incident), incident.state, incident.origin, now],
    );
  }

  async change(manager: EntityManager, id: string, content: IncidentContent): Promise<void> {
    await manager.query(
      `update incident set title = $2, severity = $3, channel_ids = $4, topic_ids = $5, terms = $6,
         since = $7, halts_answers = $8, call_user_ids = $9, call_every_minutes = $10,
         version = version + 1 where id = $1`,
      [id, ...valuesOf(content)],
    );
  }

  /** What is open again calls again. */
  async setState(
    manager: EntityManager,
    id: string,
    state: IncidentState,
    now: Date,
    note: string | null,
  ): Promise<void> {
    await manager.query(
      `update incident set state = $2, version = version + 1,
         opened_at = case when $2 = 'open' then coalesce(opened_at, $3) else opened_at end,
         closed_at = case when $2 = 'closed' then $3 when $2 = 'open' then null else closed_at end,
         closing_note = case when $2 = 'closed' then $4 else closing_note end,
         next_call_at = case when $2 = 'open' and acknowledged_at is null
           and cardinality(call_user_ids) > 0 then $3 end
       where id = $1`,
      [id, state, now, note],
    );
  }

  async acknowledge(manager: EntityManager, id: string, userId: string, now: Date): Promise<void> {
    await manager.query(
      `update incident set acknowledged_at = $3, acknowledged_by = $2, next_call_at = null
       where id = $1 and acknowledged_at is null`,
      [id, userId, now],
    );
  }

  /** A changed statement has to be approved anew. */
  async writeStatement(
    manager: EntityManager,
    id: string,
    statement: Readonly<Record<string, string>>,
  ): Promise<void> {
    await manager.query(
      `update incident set statement = $2, statement_approved_at = null,
         statement_approved_by = null, version = version + 1 where id = $1`,
      [id, JSON.stringify(statement)],
    );
  }

  async approveStatement(
    manager: EntityManager,
    id: string,
    userId: string,
    now: Date,
  ): Promise<void> {
    await manager.query(
      `update incident set statement_approved_at = $3, statement_approved_by = $2 where id = $1`,
      [id, userId, now],
    );
  }

  /** Due calls, taken: the next is set in the same moment. */
  async takeDueCalls(
    manager: EntityManager,
  ): Promise<{ id: string; userIds: string[]; count: number }[]> {
    const [rows]: [{ id: string; userIds: string[]; count: number }[], number] =
      await manager.query(
        `update incident set call_count = call_count + 1,
           next_call_at = now() + make_interval(mins => call_every_minutes)
         where id in (select id from incident where next_call_at <= now()
                      and state in ('proposed', 'open') and acknowledged_at is null
                      order by next_call_at limit 20 for update skip locked)
         returning id, call_user_ids as "userIds", call_count as count`,
      );
    return rows;
  }

  /** Who is called when nobody said otherwise: active supervisors and administrators. */
  async leads(manager: EntityManager = this.db.manager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from user_account where role in ('supervisor', 'administrator')
         and disabled_at is null order by role desc, id limit 20`,
    );
    return rows.map(({ id }) => id);
  }
}

const valuesOf = (content: IncidentContent): unknown[] => [
  content.title,
  content.severity,
  content.channelIds,
  content.topicIds,
  content.terms,
  content.since,
  content.haltsAnswers,
  content.callUserIds,
  content.callEveryMinutes,
];
