import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';

const COUNTS = { lines: 1482, new: 1210, changed: 203, same: 66, refused: 3 };
const ERRORS = [
  { line: 118, code: 'email', column: 'E-mail' },
  { line: 640, code: 'date', column: 'Opened on' },
  { line: 1301, code: 'cells', column: null },
];

@Injectable()
export class PastExchangeRepository {
  /** Longer ago than files are kept: the list of what was refused is still there. */
  async brought(manager: EntityManager, userId: string, now: Date): Promise<void> {
    const id = newId();
    await manager.query(
      `insert into customer_import (id, file_name, bytes, encoding, delimiter, has_header, source,
         mapping, state, at_byte, at_line, counts, created_by, created_at, started_at, finished_at)
       values ($1, 'branches-2026.csv', 164803, 'windows-1252', ';', true, 'branches', $2, 'done',
         164803, 1484, $3, $4, $5::timestamptz - interval '9 days', $5::timestamptz - interval '9 days',
         $5::timestamptz - interval '9 days' + interval '2 seconds')`,
      [
        id,
        JSON.stringify({ columns: [], dateOrder: 'day-first', basis: 'contract', currency: 'EUR' }),
        JSON.stringify(COUNTS),
        userId,
        now,
      ],
    );
    await manager.query(
      `insert into customer_import_error (import_id, line, code, "column")
       select $1, e.line, e.code, e."column"
       from jsonb_to_recordset($2::jsonb) as e(line bigint, code text, "column" text)`,
      [id, JSON.stringify(ERRORS)],
    );
  }
}
