import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { Calendars } from '../../calendars/index.js';
import { compileCondition, FactReader } from '../../conditions/index.js';
import type { Facts } from '../../conditions/contract.js';
import { type DryRun, DryRunRepository } from '../data/dry-run.repository.js';
import { type Happening, HappeningReader } from '../data/happening.reader.js';
import { countFirings } from '../domain/count-firings.js';
import { DRY_RUN_DAYS, type DryRunExample } from '../domain/dry-run.js';
import { idleUntil } from '../domain/idle.js';

const PAGE = 500;
const DAY = 86_400_000;
const LONGEST_TEXT = 160;

/** Works through one page of history of a dry run. */
@Injectable()
export class AdvanceDryRun {
  constructor(
    private readonly runs: DryRunRepository,
    private readonly happenings: HappeningReader,
    private readonly facts: FactReader,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(run: DryRun): Promise<void> {
    const page = await this.happenings.page(run.draft, {
      channelIds: run.channelIds,
      since: new Date(run.at.getTime() - DRY_RUN_DAYS * DAY),
      before: run.cursor,
      limit: PAGE,
    });
    const fired = await this.firedAmong(run, page);
    const counted = countFirings(run, page.length, fired);
    await this.runs.keep(run.id, {
      ...counted,
      byDay: { ...counted.byDay },
      examples: [...counted.examples],
      cursor: page.at(-1)?.mark ?? run.cursor,
      state: page.length < PAGE ? 'done' : 'running',
    });
  }

  private async firedAmong(
    { draft }: DryRun,
    page: readonly Happening[],
  ): Promise<DryRunExample[]> {
    const holds = compileCondition(draft.condition);
    const moments = await this.momentsOf(draft, page);
    const facts = await this.facts.ofMessages(page, this.clock.now());
    return page.flatMap(({ conversationId }, index) => {
      const [at, then] = [moments[index], facts[index]];
      if (!at || !then) return [];
      const asThen: Facts =
        draft.trigger === 'message-received' ? { ...then, status: 'open', unanswered: true } : then;
      if (!holds(asThen)) return [];
      const text = then.text?.slice(0, LONGEST_TEXT) ?? null;
      return [{ conversationId, at: at.toISOString(), text }];
    });
  }

  /** When each would have set the rule off; null for waiting that ended in time. */
  private async momentsOf(
    { trigger, settings }: DryRun['draft'],
    page: readonly Happening[],
  ): Promise<(Date | null)[]> {
    if (!trigger.startsWith('idle-')) return page.map(({ at }) => at);
    const calendar = await this.calendars.default();
    const now = this.clock.now();
    return page.map(({ at, ended }) => {
      const due = idleUntil(at, settings, calendar);
      return due && due <= (ended ?? now) ? due : null;
    });
  }
}
