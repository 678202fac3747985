import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';
import type { ByScope } from '../domain/data-classes/data-class.js';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Counts what an erasure would reach, by a request that no other transaction ever sees. */
@Injectable()
export class PreviewRepository {
  async addTrial(manager: EntityManager): Promise<string> {
    const id = newId();
    await manager.query(
      `insert into privacy_request (id, kind, subject_mark, requested_at, due_at)
       values ($1, 'erasure', '', now(), now())`,
      [id],
    );
    return id;
  }

  async removeTrial(manager: EntityManager, id: string): Promise<void> {
    await manager.query('delete from privacy_request where id = $1', [id]);
  }

  /** How many rows one of these ways leads to. */
  async reached(
    manager: EntityManager,
    requestId: string,
    table: string,
    ways: readonly ByScope[],
  ): Promise<number> {
    const found = ways.map(
      ({ column }, n) => `select t.ctid from ${quoted(table)} t
        join erasure_scope s on s.id = t.${quoted(column)}
        where s.request_id = $1 and s.kind = $${n + 2}`,
    );
    const [row]: { n: number }[] = await manager.query(
      `select count(*)::int as n from (${found.join(' union ')}) reached`,
      [requestId, ...ways.map(({ scope }) => scope)],
    );
    return row!.n;
  }

  counts(
    manager: EntityManager,
    requestId: string,
  ): Promise<{ table: string; act: string; rows: number }[]> {
    return manager.query(
      `select table_name as table, act, n::int as rows from erasure_count where request_id = $1
       order by n desc, table_name`,
      [requestId],
    );
  }
}
