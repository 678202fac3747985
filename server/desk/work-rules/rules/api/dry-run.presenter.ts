import { Injectable } from '@nestjs/common';
import { ConversationLabels } from '../../../conversations/index.js';
import type { DryRun } from '../data/dry-run.repository.js';
import { DRY_RUN_DAYS, factsOfToday } from '../domain/dry-run.js';
import { lastDays } from '../domain/last-days.js';
import { factsAskedBy } from '../domain/reach-of-condition.js';
import type { DryRunDto } from './dry-run.dto.js';
import { presentConversation } from './rule-firing.presenter.js';

@Injectable()
export class DryRunPresenter {
  constructor(private readonly labels: ConversationLabels) {}

  async present(run: DryRun): Promise<DryRunDto> {
    const labels = await this.labels.of(run.examples.map(({ conversationId }) => conversationId));
    return {
      id: run.id,
      state: run.state,
      total: run.total,
      checked: run.checked,
      matched: run.matched,
      problem: run.problem,
      byDay: lastDays(run.byDay, run.at, DRY_RUN_DAYS),
      examples: run.examples.flatMap(({ conversationId, at, text }) => {
        const label = labels.get(conversationId);
        return label ? [{ conversation: presentConversation(label), at: new Date(at), text }] : [];
      }),
      factsOfToday: factsOfToday(run.draft.trigger, factsAskedBy(run.draft.condition)),
    };
  }
}
