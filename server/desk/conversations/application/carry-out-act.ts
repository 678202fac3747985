import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock, conflict } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../contract.js';
import { BulkRepository } from '../data/bulk.repository.js';
import type { BulkAct, StateBefore } from '../domain/bulk-act.js';
import { AssignConversation } from './assign-conversation.js';
import { ChangeStatus } from './change-status.js';
import { LabelConversation } from './label-conversation.js';

/** One act on one conversation, and its reverse. */
@Injectable()
export class CarryOutAct {
  constructor(
    private readonly status: ChangeStatus,
    private readonly assignment: AssignConversation,
    private readonly labels: LabelConversation,
    private readonly bulk: BulkRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async carryOut(
    manager: EntityManager,
    facts: ConversationFacts,
    act: BulkAct,
    actorId: string,
  ): Promise<void> {
    switch (act.type) {
      case 'assign':
        return this.assignment.assign(manager, facts, act, actorId);
      case 'resolve':
        return this.status.resolve(manager, facts, act, actorId);
      case 'reopen':
        return this.status.reopen(manager, facts, actorId);
      case 'priority':
        return this.labels.prioritise(manager, facts, act.priority, actorId);
      case 'tag':
        return this.labels.tag(manager, facts, act.tagId, actorId);
      case 'untag':
        return this.labels.untag(manager, facts, act.tagId, actorId);
      case 'snooze':
        return this.status.snooze(manager, facts, dateOf(act.until), this.clock.now(), actorId);
    }
  }

  /** Throws 409 when something happened since; `before` is how things stood then. */
  async putBack(
    manager: EntityManager,
    facts: ConversationFacts,
    before: StateBefore,
    act: BulkAct,
    actorId: string,
  ): Promise<void> {
    if (await this.bulk.movedOn(manager, facts.id, before.seqAfter))
      throw conflict(
        'bulk-action.moved-on',
        'Something happened here since; it was left as it is.',
      );
    switch (act.type) {
      case 'assign':
        return this.assignment.assign(
          manager,
          facts,
          { userId: before.assigneeId, teamId: before.teamId },
          actorId,
        );
      case 'priority':
        return this.labels.prioritise(manager, facts, before.priority, actorId);
      case 'tag':
        return before.tagIds.includes(act.tagId)
          ? undefined
          : this.labels.untag(manager, facts, act.tagId, actorId);
      case 'untag':
        return before.tagIds.includes(act.tagId)
          ? this.labels.tag(manager, facts, act.tagId, actorId)
          : undefined;
      case 'resolve':
      case 'reopen':
      case 'snooze':
        return this.statusBack(manager, facts, before, actorId);
    }
  }

  private async statusBack(
    manager: EntityManager,
    facts: ConversationFacts,
    before: StateBefore,
    actorId: string,
  ): Promise<void> {
    if (facts.status === before.status) return;
    if (facts.status !== 'open') await this.status.reopen(manager, facts, actorId);
    if (before.status === 'waiting') await this.status.wait(manager, facts, actorId);
    if (before.status === 'resolved')
      await this.status.resolve(manager, facts, { outcome: 'answered' }, actorId);
    if (before.status === 'snoozed') {
      const until = dateOf(before.snoozedUntil);
      const now = this.clock.now();
      if (!until || until > now) await this.status.snooze(manager, facts, until, now, actorId);
    }
  }
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
