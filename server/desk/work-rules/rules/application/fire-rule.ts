import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { tellCause } from '../../../../platform/events/index.js';
import { failpoint, newId, Problem } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { Facts } from '../../conditions/contract.js';
import type { ActionContext } from '../contract.js';
import { RuleFiringRepository } from '../data/rule-firing.repository.js';
import type { ActionResult } from '../domain/action-result.js';
import { factsKept } from '../domain/facts-kept.js';
import type { ActionStep, Cause } from '../domain/rule.js';
import type { Occasion } from '../domain/trigger-of.js';
import { RuleActions } from './rule-actions.js';
import type { ReadyRule } from './rule-book.js';

/** Carries out one rule on one conversation: log, actions and events in one transaction. */
@Injectable()
export class FireRule {
  private readonly log = new Logger('Rules');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly firings: RuleFiringRepository,
    private readonly actions: RuleActions,
  ) {}

  /**
   * `firedBefore` are the rules that fired on the same happening: what this one does follows from
   * what they did, too. False when the rule fired on this already, or the conversation is gone.
   */
  fire(
    rule: ReadyRule,
    occasion: Occasion,
    facts: Facts,
    firedBefore: readonly string[],
  ): Promise<boolean> {
    return this.db.transaction(async (manager) => {
      const { conversationId, messageId, trigger, key } = occasion;
      if (!(await this.conversations.lock(manager, conversationId))) return false;
      const depth = occasion.cause?.depth ?? 0;
      const firingId = newId();
      const isNew = await this.firings.add(manager, {
        id: firingId,
        ruleId: rule.id,
        version: rule.version,
        conversationId,
        messageId,
        trigger,
        triggerKey: key,
        depth,
        facts: factsKept(facts, rule.asks),
      });
      if (!isNew) return false;
      const cause: Cause = {
        ruleId: rule.id,
        ruleName: rule.name,
        firingId,
        depth: depth + 1,
        trail: [...(occasion.cause?.trail ?? []), ...firedBefore, rule.id],
      };
      await tellCause(manager, { ...cause });
      const context = {
        conversationId,
        messageId,
        facts,
        ruleId: rule.id,
        ruleName: rule.name,
        firingId,
      };
      const results = await this.carryOut(manager, rule, context);
      await this.firings.setResults(manager, firingId, results);
      await this.tell(manager, conversationId, rule, firingId, results);
      failpoint('rule.before-commit');
      return true;
    });
  }

  private async carryOut(
    manager: EntityManager,
    rule: ReadyRule,
    context: Omit<ActionContext, 'manager'>,
  ): Promise<ActionResult[]> {
    const results: ActionResult[] = [];
    for (const step of rule.actions) {
      try {
        // Its own savepoint: what one action began and could not finish leaves the others alone.
        const said = await manager.transaction((inner) =>
          this.perform(step, { ...context, manager: inner }),
        );
        results.push({ action: step.action, outcome: 'done', said });
      } catch (error) {
        const said =
          error instanceof Problem ? error.detail : 'It failed; the server log says why.';
        this.log.warn(`Rule ${rule.id} could not ${step.action}: ${String(error)}`);
        results.push({ action: step.action, outcome: 'failed', said });
      }
    }
    return results;
  }

  private perform({ action, parameters }: ActionStep, context: ActionContext): Promise<string> {
    return this.actions.get(action).perform(context, parameters);
  }

  private tell(
    manager: EntityManager,
    conversationId: string,
    { id, name }: ReadyRule,
    firingId: string,
    results: readonly ActionResult[],
  ): Promise<void> {
    const named = (outcome: ActionResult['outcome']): string[] =>
      results.filter((result) => result.outcome === outcome).map(({ action }) => action);
    return this.conversations.record(manager, conversationId, [
      {
        type: 'rule.fired',
        data: {
          ruleId: id,
          ruleName: name,
          firingId,
          done: named('done'),
          failed: named('failed'),
        },
      },
    ]);
  }
}
