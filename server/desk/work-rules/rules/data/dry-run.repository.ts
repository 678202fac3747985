import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { DryRunExample, DryRunState } from '../domain/dry-run.js';
import type { RuleContent } from '../domain/rule.js';

export interface DryRun {
  id: string;
  askedBy: string;
  draft: RuleContent;
  channelIds: string[] | null;
  state: DryRunState;
  cursor: { at: string; id: string } | null;
  total: number;
  checked: number;
  matched: number;
  byDay: Record<string, number>;
  examples: DryRunExample[];
  problem: string | null;
  at: Date;
}

/** What one page of history adds. */
export type DryRunStep = Pick<
  DryRun,
  'cursor' | 'checked' | 'matched' | 'byDay' | 'examples' | 'state'
>;

const COLUMNS = `id, asked_by as "askedBy", draft, channel_ids as "channelIds", state, cursor, total,
  checked, matched, by_day as "byDay", examples, problem, at`;

@Injectable()
export class DryRunRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A person has one at a time: an earlier one that still runs is cancelled. */
  async add(run: Pick<DryRun, 'id' | 'askedBy' | 'draft' | 'channelIds' | 'total'>): Promise<void> {
    await this.db.transaction(async (manager) => {
      await manager.query(
        `update rule_dry_run set state = 'cancelled', ended_at = now()
         where asked_by = $1 and state = 'running'`,
        [run.askedBy],
      );
      await manager.query(
        `delete from rule_dry_run where at < now() - interval '1 day' and state <> 'running'`,
      );
      await manager.query(
        `insert into rule_dry_run (id, asked_by, draft, channel_ids, total) values ($1, $2, $3, $4, $5)`,
        [run.id, run.askedBy, JSON.stringify(run.draft), run.channelIds, run.total],
      );
    });
  }

  async find(id: string): Promise<DryRun | undefined> {
    const rows: DryRun[] = await this.db.query(
      `select ${COLUMNS} from rule_dry_run where id = $1`,
      [id],
    );
    return rows[0];
  }

  async cancel(id: string): Promise<void> {
    await this.db.query(
      `update rule_dry_run set state = 'cancelled', ended_at = now() where id = $1 and state = 'running'`,
      [id],
    );
  }

  /** The one that waits longest, for this process for half a minute. */
  async claim(): Promise<DryRun | undefined> {
    const [rows]: [DryRun[], number] = await this.db.query(
      `update rule_dry_run set lease_until = now() + interval '30 seconds'
       where id = (select id from rule_dry_run where state = 'running'
           and (lease_until is null or lease_until < now())
         order by at limit 1 for update skip locked)
       returning ${COLUMNS}`,
    );
    return rows[0];
  }

  /** False when it was cancelled meanwhile. */
  async keep(id: string, step: DryRunStep): Promise<boolean> {
    const [, changed]: [unknown, number] = await this.db.query(
      `update rule_dry_run set cursor = $2, checked = $3, matched = $4, by_day = $5, examples = $6,
         state = $7, lease_until = null, ended_at = case when $7 = 'done' then now() end,
         total = greatest(total, $3)
       where id = $1 and state = 'running'`,
      [
        id,
        JSON.stringify(step.cursor),
        step.checked,
        step.matched,
        JSON.stringify(step.byDay),
        JSON.stringify(step.examples),
        step.state,
      ],
    );
    return changed > 0;
  }

  async fail(id: string, problem: string): Promise<void> {
    await this.db.query(
      `update rule_dry_run set state = 'failed', problem = $2, ended_at = now()
       where id = $1 and state = 'running'`,
      [id, problem],
    );
  }
}
