import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { Segment } from '../../../crm/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock, conflict, unprocessable } from '../../../platform/kernel/index.js';
import type { SegmentEvents } from '../contract.js';
import { SegmentDueRepository } from '../data/segment-due.repository.js';
import { SegmentRuleRepository } from '../data/segment-rule.repository.js';
import { completed, faultsOf, type Thresholds } from '../domain/segment-table.js';

export interface RuleChange {
  isOn: boolean;
  thresholds: Thresholds;
  /** Of the rule that was changed; 0: as the house sets it. */
  version: number;
}

/** Throws 422 `segment-rule.invalid` with each fault. */
export function checkThresholds(segment: Segment, thresholds: Thresholds): void {
  const faults = faultsOf(segment, completed(segment, thresholds)).concat(
    faultsOf(segment, thresholds).filter(({ fault }) => fault === 'unknown'),
  );
  if (faults.length > 0)
    throw unprocessable('segment-rule.invalid', 'Some values cannot be right.', { faults });
}

/** Writes a new version of a rule; everybody is looked at again. */
@Injectable()
export class ChangeSegmentRule {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rules: SegmentRuleRepository,
    private readonly due: SegmentDueRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 409 `segment-rule.changed-meanwhile`, and as `checkThresholds`. */
  async change(me: Principal, segment: Segment, wanted: RuleChange): Promise<void> {
    checkThresholds(segment, wanted.thresholds);
    await this.db.transaction(async (manager) => {
      const before = await this.rules.lock(manager, segment);
      if ((before?.version ?? 0) !== wanted.version)
        throw conflict(
          'segment-rule.changed-meanwhile',
          'Somebody else changed this rule. Look at it again.',
        );
      const thresholds = completed(segment, wanted.thresholds);
      const rule = { segment, isOn: wanted.isOn, thresholds, version: wanted.version + 1 };
      await this.rules.put(manager, {
        ...rule,
        changedBy: me.userId,
        changedAt: this.clock.now(),
      });
      await this.due.askForAll(manager);
      const data = { segment } satisfies SegmentEvents['segment-rule.changed'];
      await this.events.append(manager, [
        { type: 'segment-rule.changed', actorId: me.userId, data },
      ]);
      await this.audit.record(manager, {
        by: me,
        action: 'segment-rule.changed',
        target: { type: 'segment-rule', id: segment },
        detail: {
          from: before && { isOn: before.isOn, ...before.thresholds },
          to: { isOn: rule.isOn, ...thresholds },
        },
      });
    });
  }
}
