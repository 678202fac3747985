import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import type { PolicyContent } from '../contract.js';
import { FollowRepository } from '../data/follow.repository.js';
import { PolicyRepository } from '../data/policy.repository.js';
import { checkPolicy } from '../domain/policy-faults.js';

/** Policies that a house begins with, within the transaction of whoever sets it up. */
@Injectable()
export class SetUpPolicies {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly waiting: FollowRepository,
  ) {}

  /**
   * In this order, each in the calendar of this name, else in the default one. All conversations get
   * the clocks that they would have had; nobody is told of what is over.
   */
  async begin(
    manager: EntityManager,
    policies: readonly (Omit<PolicyContent, 'calendarId'> & { calendar: string | null })[],
  ): Promise<void> {
    for (const { calendar, ...content } of policies) {
      const calendarId =
        calendar === null ? null : await this.policies.calendarNamed(manager, calendar);
      const policy = { ...content, calendarId };
      checkPolicy(policy);
      await this.policies.add(manager, newId(), policy);
    }
    await this.waiting.askForPast(manager);
  }
}
