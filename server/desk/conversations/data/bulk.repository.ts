import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type BulkAct, type BulkResult, FOLLOWS, type StateBefore } from '../domain/bulk-act.js';

interface Row {
  id: string;
  action: BulkAct;
  before: StateBefore[];
  failed: BulkResult['failed'];
  undoUntil: Date;
}

const COLUMNS = `id, action, before, failed, at + interval '10 minutes' as "undoUntil"`;

@Injectable()
export class BulkRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async findByClientId(clientId: string, userId: string): Promise<BulkResult | undefined> {
    const rows: Row[] = await this.db.query(
      `select ${COLUMNS} from bulk_action where client_id = $1 and acted_by = $2`,
      [clientId, userId],
    );
    return rows.map(toResult)[0];
  }

  async find(
    id: string,
    userId: string,
  ): Promise<{ act: BulkAct; before: StateBefore[] } | undefined> {
    const rows: Row[] = await this.db.query(
      `select ${COLUMNS} from bulk_action where id = $1 and acted_by = $2`,
      [id, userId],
    );
    return rows.map(({ action, before }) => ({ act: action, before }))[0];
  }

  async insert(row: {
    id: string;
    clientId: string;
    actedBy: string;
    act: BulkAct;
    before: readonly StateBefore[];
    failed: BulkResult['failed'];
    undoSeconds: number;
  }): Promise<BulkResult> {
    const rows: Row[] = await this.db.query(
      `insert into bulk_action (id, client_id, acted_by, action, before, failed) values ($1, $2, $3, $4, $5, $6)
       returning ${COLUMNS}`,
      [
        row.id,
        row.clientId,
        row.actedBy,
        JSON.stringify(row.act),
        JSON.stringify(row.before),
        JSON.stringify(row.failed),
      ],
    );
    return toResult(rows[0]!);
  }

  /** False when it was undone before or too long ago. */
  async markUndone(id: string, withinSeconds: number): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.db.query(
      `update bulk_action set undone_at = now()
       where id = $1 and undone_at is null and at > now() - make_interval(secs => $2) returning 1`,
      [id, withinSeconds],
    );
    return rows.length > 0;
  }

  /** Whether anything happened after the event of this number that does not merely follow from it. */
  async movedOn(manager: EntityManager, conversationId: string, seq: number): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from event where conversation_id = $1 and seq > $2 and type <> all($3) limit 1`,
      [conversationId, seq, FOLLOWS],
    );
    return rows.length > 0;
  }

  async seqOf(manager: EntityManager, conversationId: string): Promise<number> {
    const rows: { seq: number }[] = await manager.query(
      `select seq from conversation where id = $1`,
      [conversationId],
    );
    return rows[0]!.seq;
  }
}

const toResult = ({ id, before, failed, undoUntil }: Row): BulkResult => ({
  id,
  done: before.length,
  failed,
  undoUntil,
});
