import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Firing } from '../domain/clock-row.js';

/** The breach log: each warning and breach once a clock. */
@Injectable()
export class FiringRepository {
  /** Those that had not been fired before. */
  async add(manager: EntityManager, firings: readonly Firing[]): Promise<Set<string>> {
    if (firings.length === 0) return new Set();
    const rows: { key: string }[] = await manager.query(
      `insert into clock_firing (clock_id, threshold, due_at, fired_at)
       select * from jsonb_to_recordset($1::jsonb)
         as r("clockId" uuid, threshold text, "dueAt" timestamptz, "firedAt" timestamptz)
       on conflict do nothing returning clock_id || ' ' || threshold as key`,
      [JSON.stringify(firings)],
    );
    return new Set(rows.map(({ key }) => key));
  }
}

export const firingKey = ({ clockId, threshold }: Pick<Firing, 'clockId' | 'threshold'>): string =>
  `${clockId} ${threshold}`;
