import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Measure } from '../contract.js';

export interface Alert {
  id: string;
  /** `brand`, `channel:<id>` or `topic:<id>`. */
  subject: string;
  /** What the subject was called then. */
  name: string;
  measure: Measure;
  beganAt: Date;
  endedAt: Date | null;
  foundAt: Date;
  observed: number;
  expected: number;
  /** How likely as much or more is in a normal week. */
  p: number;
  /** From its beginning to when it was certain. */
  hours: number;
  terms: string[];
}

const COLUMNS = `id, subject, name, measure, began_at as "beganAt", ended_at as "endedAt",
  found_at as "foundAt", observed, expected, p, hours, terms`;

@Injectable()
export class AlertRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Alerts that touch the time since then. */
  lately(since: Date): Promise<Alert[]> {
    return this.db.query(
      `select ${COLUMNS} from surge_alert where ended_at is null or ended_at >= $1
       order by found_at desc`,
      [since],
    );
  }

  ofIncident(incidentId: string): Promise<Alert[]> {
    return this.db.query(
      `select ${COLUMNS} from surge_alert where incident_id = $1 order by found_at, id`,
      [incidentId],
    );
  }

  /** False when it is there already. */
  async add(manager: EntityManager, alert: Alert): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into surge_alert (id, subject, name, measure, began_at, ended_at, found_at, observed,
         expected, p, hours, terms) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict do nothing returning 1`,
      [
        alert.id,
        alert.subject,
        alert.name,
        alert.measure,
        alert.beganAt,
        alert.endedAt,
        alert.foundAt,
        alert.observed,
        alert.expected,
        Math.max(alert.p, 1e-30),
        alert.hours,
        alert.terms,
      ],
    );
    return rows.length > 0;
  }

  async attach(manager: EntityManager, id: string, incidentId: string): Promise<void> {
    await manager.query(`update surge_alert set incident_id = $2 where id = $1`, [id, incidentId]);
  }

  async end(id: string, at: Date): Promise<void> {
    await this.db.query(`update surge_alert set ended_at = $2 where id = $1 and ended_at is null`, [
      id,
      at,
    ]);
  }

  /** The incident that an alert of the last hours led to, while nobody has closed it. */
  async incidentAtWork(manager: EntityManager, since: Date): Promise<string | undefined> {
    const rows: { id: string }[] = await manager.query(
      `select i.id from incident i join surge_alert a on a.incident_id = i.id
       where i.state in ('proposed', 'open') and a.found_at >= $1
       order by a.found_at desc limit 1`,
      [since],
    );
    return rows[0]?.id;
  }

  async nameOf(subject: string): Promise<string> {
    const [kind, id] = subject.split(':');
    const rows: { name: string }[] = await this.db.query(
      kind === 'topic'
        ? `select name from topic where id::text = $1`
        : `select name from channel where id::text = $1`,
      [id ?? ''],
    );
    return rows[0]?.name ?? '';
  }
}
