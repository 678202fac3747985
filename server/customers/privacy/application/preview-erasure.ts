import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { CustomerDoor } from '../../../crm/index.js';
import { EraseRepository } from '../data/erase.repository.js';
import { PreviewRepository } from '../data/preview.repository.js';
import { ScopeRepository } from '../data/scope.repository.js';
import { ALL_DATA_CLASSES } from '../domain/data-classes/all-data-classes.js';
import type { ByScope } from '../domain/data-classes/data-class.js';
import { type ErasureStep, keptOf } from '../domain/erasure-plan.js';
import { PrepareErasure } from './prepare-erasure.js';

export interface ErasurePreview {
  deleted: { table: string; rows: number }[];
  blanked: { table: string; rows: number }[];
  /** Looked through for ids and names; how many rows that touches is known only afterwards. */
  searched: string[];
  kept: { table: string; why: string }[];
}

/** What erasing somebody would do: everything is looked up as if, and then forgotten again. */
@Injectable()
export class PreviewErasure {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly preparing: PrepareErasure,
    private readonly scopes: ScopeRepository,
    private readonly rows: PreviewRepository,
    private readonly erasing: EraseRepository,
  ) {}

  /** Throws Problem 404. */
  async preview(me: Principal, customerId: string): Promise<ErasurePreview> {
    const id = await this.door.mustSee(me, customerId);
    const runner = this.db.createQueryRunner();
    await runner.startTransaction();
    try {
      return await this.look(runner.manager, id);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  private async look(manager: EntityManager, customerId: string): Promise<ErasurePreview> {
    const requestId = await this.rows.addTrial(manager);
    await this.scopes.gather(manager, requestId, customerId);
    for (const { table, act, ways } of byTable(await this.preparing.plan())) {
      const n = await this.rows.reached(manager, requestId, table, ways);
      await this.erasing.count(manager, requestId, table, act, n);
    }
    const counts = await this.rows.counts(manager, requestId);
    const of = (act: string) =>
      counts.filter((count) => count.act === act).map(({ table, rows }) => ({ table, rows }));
    const plan = await this.preparing.plan();
    const searched = plan.filter(({ act }) => act === 'search').map(({ table }) => table);
    return {
      deleted: of('delete'),
      blanked: of('blank'),
      searched: [...new Set(searched)].sort(),
      kept: keptOf(ALL_DATA_CLASSES),
    };
  }
}

interface Reached {
  table: string;
  act: 'blank' | 'delete';
  ways: ByScope[];
}

/** A row may be reached in several ways; it goes once. */
function byTable(plan: readonly ErasureStep[]): Reached[] {
  const all = new Map<string, Reached>();
  for (const step of plan) {
    if (step.act === 'search') continue;
    const { table, act, by } = step;
    const known = all.get(`${act} ${table}`);
    if (known) known.ways.push(by);
    else all.set(`${act} ${table}`, { table, act, ways: [by] });
  }
  return [...all.values()];
}
