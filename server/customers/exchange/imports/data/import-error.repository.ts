import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { LineFault } from '../domain/record-of-line.js';

export interface LineError {
  line: number;
  code: LineFault;
  /** Heading, or number, of the column; null: the whole line. */
  column: string | null;
}

/** Lines that were refused: where and why, never what stands there. */
@Injectable()
export class ImportErrorRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(manager: EntityManager, importId: string, errors: readonly LineError[]): Promise<void> {
    if (errors.length === 0) return;
    await manager.query(
      `insert into customer_import_error (import_id, line, code, "column")
       select $1, e.line, e.code, e."column"
       from jsonb_to_recordset($2::jsonb) as e(line bigint, code text, "column" text)
       on conflict do nothing`,
      [importId, JSON.stringify(errors)],
    );
  }

  async clear(manager: EntityManager, importId: string): Promise<void> {
    await manager.query(`delete from customer_import_error where import_id = $1`, [importId]);
  }

  /** In the order of the file. */
  async after(importId: string, line: number, limit: number): Promise<LineError[]> {
    const rows: (Omit<LineError, 'line'> & { line: string })[] = await this.db.query(
      `select line, code, "column" from customer_import_error
       where import_id = $1 and line > $2 order by line limit $3`,
      [importId, line, limit],
    );
    return rows.map((row) => ({ ...row, line: Number(row.line) }));
  }
}
