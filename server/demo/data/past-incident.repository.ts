import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface PastIncident {
  id: string;
  title: string;
  terms: readonly string[];
  since: Date;
  openedAt: Date;
  closedAt: Date;
  note: string;
  statement: Readonly<Record<string, string>>;
  callUserIds: readonly string[];
  ledBy: string;
}

export interface PastEntry {
  id: string;
  at: Date;
  by: string | null;
  kind: string;
  text?: string;
  detail?: object;
}

/** An incident that is over, with what was said and decided. */
@Injectable()
export class PastIncidentRepository {
  async add(manager: EntityManager, past: PastIncident): Promise<void> {
    await manager.query(
      `insert into incident (id, title, severity, state, origin, terms, since, call_user_ids,
         call_count, acknowledged_at, acknowledged_by, statement, statement_approved_at,
         statement_approved_by, opened_at, closed_at, closing_note, created_at)
       values ($1, $2, 'high', 'closed', 'surge', $3, $4, $5, 1, $6, $7, $8,
         $6::timestamptz + interval '20 minutes', $7, $6, $9, $10, $4)`,
      [
        past.id,
        past.title,
        past.terms,
        past.since,
        past.callUserIds,
        past.openedAt,
        past.ledBy,
        JSON.stringify(past.statement),
        past.closedAt,
        past.note,
      ],
    );
  }

  /** Conversations of that time with one of the words. Answers how many. */
  async join(
    manager: EntityManager,
    { id, terms, since, closedAt }: PastIncident,
  ): Promise<number> {
    const rows: unknown[] = await manager.query(
      `insert into incident_conversation (incident_id, conversation_id, how, joined_at)
       select $1, m.conversation_id, 'scope', min(m.sent_at) from message m
       where m.direction = 'inbound' and m.sent_at between $2 and $3
         and m.text ~* ('\\m(' || array_to_string($4::text[], '|') || ')\\M')
       group by m.conversation_id returning 1`,
      [id, since, closedAt, terms],
    );
    return rows.length;
  }

  async addAlert(
    manager: EntityManager,
    past: PastIncident,
    alert: { id: string; observed: number; expected: number; p: number },
  ): Promise<void> {
    await manager.query(
      `insert into surge_alert (id, subject, measure, began_at, ended_at, found_at, observed,
         expected, p, hours, terms, name, incident_id)
       values ($1, 'brand', 'volume', $2, $3, $4, $5, $6, $7, 2.5, $8, '', $9)`,
      [
        alert.id,
        past.since,
        past.closedAt,
        past.openedAt,
        alert.observed,
        alert.expected,
        alert.p,
        past.terms,
        past.id,
      ],
    );
  }

  async log(
    manager: EntityManager,
    incidentId: string,
    entries: readonly PastEntry[],
  ): Promise<void> {
    await manager.query(
      `insert into incident_entry (id, incident_id, at, by_user_id, kind, text, detail)
       select e.id, $1, e.at, e.by, e.kind, coalesce(e.text, ''), coalesce(e.detail, '{}')
       from jsonb_to_recordset($2::jsonb)
         as e(id uuid, at timestamptz, by uuid, kind text, text text, detail jsonb)`,
      [incidentId, JSON.stringify(entries)],
    );
  }

  async addSource(
    manager: EntityManager,
    source: { id: string; name: string; place: string; url: string },
  ): Promise<void> {
    await manager.query(
      `insert into listening_source (id, name, place, url) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [source.id, source.name, source.place, source.url],
    );
  }

  async addStream(
    manager: EntityManager,
    stream: { id: string; name: string; brand: string; isOwn: boolean; query: string },
  ): Promise<void> {
    await manager.query(
      `insert into listening_stream (id, name, brand, is_own, query) values ($1, $2, $3, $4, $5)`,
      [stream.id, stream.name, stream.brand, stream.isOwn, stream.query],
    );
  }
}
