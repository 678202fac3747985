import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface Entry {
  id: string;
  at: Date;
  by: string | null;
  /** What was done, or `decision` for what a person wrote down. */
  kind: string;
  text: string;
  detail: Record<string, unknown>;
}

/** The log of an incident; nothing in it is ever changed. */
@Injectable()
export class EntryRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  of(incidentId: string): Promise<Entry[]> {
    return this.db.query(
      `select e.id, e.at, u.name as by, e.kind, e.text, e.detail from incident_entry e
       left join user_account u on u.id = e.by_user_id
       where e.incident_id = $1 order by e.at, e.id`,
      [incidentId],
    );
  }

  async add(
    manager: EntityManager,
    incidentId: string,
    entry: Pick<Entry, 'id' | 'at' | 'kind' | 'text' | 'detail'> & { byUserId: string | null },
  ): Promise<void> {
    await manager.query(
      `insert into incident_entry (id, incident_id, at, by_user_id, kind, text, detail)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [entry.id, incidentId, entry.at, entry.byUserId, entry.kind, entry.text, entry.detail],
    );
  }
}
