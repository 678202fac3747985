import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock, conflict, newId } from '../../../platform/kernel/index.js';
import { RetentionBook } from '../data/retention-book.repository.js';
import { RetentionRepository } from '../data/retention.repository.js';
import type { RetentionRun } from '../data/retention-run.entity.js';
import {
  keptFrom,
  RETENTION_DEFAULTS,
  RETENTION_KINDS,
  type RetentionDefault,
  type RetentionKind,
} from '../domain/retention-kinds.js';

export interface ShownRetention extends RetentionDefault {
  kind: RetentionKind;
  defaults: RetentionDefault;
  lastRun: RetentionRun | null;
}

/** How long data stays: the rules, what they would do, and a sweep at once. */
@Injectable()
export class KeepRetention {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly book: RetentionBook,
    private readonly rows: RetentionRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all(): Promise<ShownRetention[]> {
    const rules = new Map((await this.book.rules()).map((rule) => [rule.kind, rule]));
    const runs = await this.book.lastBegun();
    return RETENTION_KINDS.map((kind) => {
      const defaults = RETENTION_DEFAULTS[kind];
      const { days, isOn } = rules.get(kind) ?? defaults;
      return { kind, days, isOn, defaults, lastRun: runs.get(kind) ?? null };
    });
  }

  async set(me: Principal, kind: RetentionKind, { days, isOn }: RetentionDefault): Promise<void> {
    await this.db.transaction(async (manager) => {
      const now = this.clock.now();
      await this.book.setRule(manager, { kind, days, isOn, updatedAt: now, updatedBy: me.userId });
      await this.audit.record(manager, {
        by: me,
        action: 'retention.set',
        target: { type: 'retention', id: kind },
        detail: { days, isOn },
      });
      await this.events.append(manager, [{ type: 'retention.changed', data: { kind } }]);
    });
  }

  /** How many rows would go if it were kept for so many days. */
  async preview(kind: RetentionKind, days: number): Promise<{ before: Date; rows: number }> {
    const before = keptFrom(this.clock.now(), days);
    return { before, rows: await this.rows.count(kind, before) };
  }

  /** By a person now, or with null by the night. Throws Problem 409 `retention.running`. */
  async begin(me: Principal | null, kind: RetentionKind, days: number): Promise<void> {
    const { before, rows } = await this.preview(kind, days);
    await this.db.transaction(async (manager) => {
      const startedAt = this.clock.now();
      const startedBy = me?.userId ?? null;
      const run = { id: newId(), kind, before, startedBy, startedAt, found: rows };
      if (!(await this.book.begin(manager, run)))
        throw conflict('retention.running', 'This is being swept already.');
      if (me)
        await this.audit.record(manager, {
          by: me,
          action: 'retention.begun',
          target: { type: 'retention', id: kind },
          detail: { days, rows },
        });
      await this.events.append(manager, [{ type: 'retention.changed', data: { kind } }]);
    });
  }
}
