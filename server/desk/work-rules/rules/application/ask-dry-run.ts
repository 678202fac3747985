import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, newId, notFound } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { type DryRun, DryRunRepository } from '../data/dry-run.repository.js';
import { HappeningReader } from '../data/happening.reader.js';
import { DRY_RUN_DAYS } from '../domain/dry-run.js';
import { DRY_RUNS } from '../domain/drain-names.js';
import { CheckRule, type RuleDraft } from './check-rule.js';

/** What a rule, kept or not, would have done in the last 30 days on the channels that one reaches. */
@Injectable()
export class AskDryRun {
  constructor(
    private readonly checks: CheckRule,
    private readonly runs: DryRunRepository,
    private readonly happenings: HappeningReader,
    private readonly worker: Worker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Returns the id; the work goes on in the background. Throws a Problem 422 for a rule that cannot be. */
  async execute(me: Principal, draft: RuleDraft): Promise<string> {
    const content = await this.checks.check(draft);
    const channelIds = me.channelIds === 'all' ? null : [...me.channelIds];
    const total = await this.happenings.count(content, channelIds, DRY_RUN_DAYS, this.clock.now());
    const id = newId();
    await this.runs.add({ id, askedBy: me.userId, draft: content, channelIds, total });
    this.worker.wake(DRY_RUNS);
    return id;
  }

  /** Throws a Problem 404 for somebody else's. */
  async show(me: Principal, id: string): Promise<DryRun> {
    const run = await this.runs.find(id);
    if (!run || run.askedBy !== me.userId) throw notFound('dry run');
    return run;
  }

  async cancel(me: Principal, id: string): Promise<void> {
    await this.show(me, id);
    await this.runs.cancel(id);
  }
}
