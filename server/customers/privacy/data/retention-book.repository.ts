import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import type { RetentionKind } from '../domain/retention-kinds.js';
import { RetentionRule } from './retention-rule.entity.js';
import { RetentionRun } from './retention-run.entity.js';

/** Rules of retention and the sweeps that followed them. */
@Injectable()
export class RetentionBook {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  rules(): Promise<RetentionRule[]> {
    return this.db.manager.find(RetentionRule);
  }

  async setRule(manager: EntityManager, rule: RetentionRule): Promise<void> {
    await manager.upsert(RetentionRule, rule, ['kind']);
  }

  /** False when one is under way. */
  async begin(manager: EntityManager, run: Partial<RetentionRun>): Promise<boolean> {
    const made: unknown[] = await manager.query(
      `insert into retention_run (id, kind, before, started_by, started_at, found)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (kind) where ended_at is null do nothing returning id`,
      [run.id, run.kind, run.before, run.startedBy ?? null, run.startedAt, run.found ?? 0],
    );
    return made.length > 0;
  }

  open(now: Date): Promise<RetentionRun[]> {
    return this.db.manager
      .find(RetentionRun, { where: { endedAt: IsNull() }, order: { startedAt: 'ASC' } })
      .then((runs) => runs.filter(({ nextAt }) => nextAt === null || nextAt <= now));
  }

  lock(manager: EntityManager, id: string): Promise<RetentionRun | null> {
    return manager.findOne(RetentionRun, {
      where: { id, endedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async change(manager: EntityManager, id: string, change: Partial<RetentionRun>): Promise<void> {
    await manager.update(RetentionRun, { id }, change);
  }

  /** Of each kind the one that was begun last. */
  async lastBegun(): Promise<Map<RetentionKind, RetentionRun>> {
    const runs = await this.db.manager
      .createQueryBuilder(RetentionRun, 'r')
      .distinctOn(['r.kind'])
      .orderBy('r.kind')
      .addOrderBy('r.startedAt', 'DESC')
      .getMany();
    return new Map(runs.map((run) => [run.kind, run]));
  }
}
