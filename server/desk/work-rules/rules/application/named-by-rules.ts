import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict } from '../../../../platform/kernel/index.js';
import { RuleRepository } from '../data/rule.repository.js';

/** Keeps what rules name from being taken away under them. */
@Injectable()
export class NamedByRules {
  constructor(private readonly rules: RuleRepository) {}

  /** Throws 409 `rule.names-it` with the names of the rules, on or off, whose words hold this id. */
  async refuse(manager: EntityManager, { id, name }: { id: string; name: string }): Promise<void> {
    const rules = await this.rules.namesHolding(manager, id);
    if (rules.length === 0) return;
    const listed = rules.map((rule) => `“${rule}”`).join(', ');
    throw conflict(
      'rule.names-it',
      `“${name}” is named by ${rules.length === 1 ? 'the rule' : 'the rules'} ${listed}. Change that first.`,
      { name, rules },
    );
  }
}
