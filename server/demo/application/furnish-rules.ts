import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import { PastRulesRepository } from '../data/past-rules.repository.js';
import { DEMO_RULES } from '../domain/demo-rules.js';
import { DAY } from '../domain/rhythm.js';
import { stepOf } from '../domain/rule-steps.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

const WRITTEN_DAYS_AGO = 32;

/** What the desk of the demo brand does by itself, and what it did in the month. */
@Injectable()
export class FurnishRules implements Furnishing {
  constructor(private readonly rows: PastRulesRepository) {}

  async furnish(manager: EntityManager, { house, now }: DemoGround): Promise<void> {
    const tagIds = await this.rows.tagIds(manager);
    const ids = {
      team: (name: string) => house.teamIds.get(name),
      tag: (name: string) => tagIds.get(name),
    };
    const madeBy = house.userIds.get('sofie')!;
    const madeAt = new Date(+now - WRITTEN_DAYS_AGO * DAY);
    for (const [index, rule] of DEMO_RULES.entries()) {
      const steps = rule.actions.flatMap((step) => stepOf(step, ids));
      const past = {
        id: newId(+madeAt + index),
        name: rule.name,
        position: index + 1,
        trigger: rule.trigger,
        settings: rule.settings ?? {},
        condition: rule.condition,
        actions: steps.map(({ action, parameters }) => ({ action, parameters })),
        stopAfter: rule.stopAfter ?? false,
        isEnabled: rule.isEnabled,
        madeBy,
        madeAt,
      };
      await this.rows.add(manager, past);
      if (rule.past) await this.rows.fire(manager, past, rule.past, steps);
    }
  }
}
