import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Rule, RuleContent } from '../domain/rule.js';

const COLUMNS = `id, name, position, trigger, settings, condition, actions,
  stop_after as "stopAfter", is_enabled as "isEnabled", version`;

export type RuleRecord = Rule & { changedAt: Date; removedAt: Date | null };

/** The rules in their order. */
@Injectable()
export class RuleRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  all(): Promise<RuleRecord[]> {
    return this.db.query(
      `select ${COLUMNS}, changed_at as "changedAt", removed_at as "removedAt" from rule
       where removed_at is null order by position, id`,
    );
  }

  /** Names of the rules in whose conditions or actions this id stands. */
  async namesHolding(manager: EntityManager, id: string): Promise<string[]> {
    const rows: { name: string }[] = await manager.query(
      `select name from rule where removed_at is null
         and (position($1 in actions::text) > 0 or position($1 in condition::text) > 0)
       order by position, id`,
      [`"${id}"`],
    );
    return rows.map(({ name }) => name);
  }

  /** Changes whenever any rule does, so that compiled rules are known to be old. */
  async stamp(): Promise<string> {
    const [row]: { stamp: string | null }[] = await this.db.query(
      `select count(*) || ':' || max(changed_at) as stamp from rule`,
    );
    return row?.stamp ?? '';
  }

  /** Locked for the transaction; those taken away are found too. */
  async lock(manager: EntityManager, id: string): Promise<RuleRecord | undefined> {
    const rows: RuleRecord[] = await manager.query(
      `select ${COLUMNS}, changed_at as "changedAt", removed_at as "removedAt" from rule
       where id = $1 for no key update`,
      [id],
    );
    return rows[0];
  }

  /** At the end of the list. */
  async add(manager: EntityManager, id: string, content: RuleContent): Promise<void> {
    await manager.query(
      `insert into rule (id, name, position, trigger, settings, condition, actions, stop_after,
         is_enabled, changed_at)
       select $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8, clock_timestamp() from rule`,
      [id, ...valuesOf(content)],
    );
  }

  async change(
    manager: EntityManager,
    id: string,
    content: RuleContent,
    { version, isRemoved }: { version: number; isRemoved: boolean },
  ): Promise<void> {
    await manager.query(
      `update rule set name = $2, trigger = $3, settings = $4, condition = $5, actions = $6,
         stop_after = $7, is_enabled = $8, version = $9,
         removed_at = case when $10 then coalesce(removed_at, now()) end, changed_at = clock_timestamp()
       where id = $1`,
      [id, ...valuesOf(content), version, isRemoved],
    );
  }

  /** False when these are not exactly the rules there are. */
  async setOrder(manager: EntityManager, ids: readonly string[]): Promise<boolean> {
    const rows: { id: string }[] = await manager.query(
      `select id from rule where removed_at is null order by id for no key update`,
    );
    const known = new Set(rows.map(({ id }) => id));
    if (ids.length !== known.size || !ids.every((id) => known.has(id))) return false;
    if (new Set(ids).size !== ids.length) return false;
    await manager.query(
      `update rule set position = wanted.position, changed_at = clock_timestamp()
       from unnest($1::uuid[]) with ordinality wanted(id, position) where rule.id = wanted.id`,
      [ids],
    );
    return true;
  }
}

const valuesOf = (content: RuleContent): unknown[] => [
  content.name,
  content.trigger,
  JSON.stringify(content.settings),
  JSON.stringify(content.condition),
  JSON.stringify(content.actions),
  content.stopAfter,
  content.isEnabled,
];
