import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustomerFactsReader } from '../data/customer-facts.reader.js';
import { MembershipRepository } from '../data/membership.repository.js';
import { windowsOf } from '../domain/fact-windows.js';
import { membershipsOf } from '../domain/memberships-of.js';
import { SegmentRuleBook } from './segment-rule-book.js';

/** Writes what the rules find of customers now. */
@Injectable()
export class RefreshMemberships {
  constructor(
    private readonly rules: SegmentRuleBook,
    private readonly facts: CustomerFactsReader,
    private readonly memberships: MembershipRepository,
  ) {}

  /** Answers the customers of whom anything is known that a rule asks about. */
  async refresh(
    manager: EntityManager,
    customerIds: readonly string[],
    now: Date,
  ): Promise<string[]> {
    const rules = await this.rules.inForce(manager);
    const facts = await this.facts.of(manager, customerIds, windowsOf(rules, now));
    await this.memberships.replace(manager, customerIds, membershipsOf(facts, rules), now);
    await this.memberships.noteReach(manager, customerIds, now);
    return facts.map(({ customerId }) => customerId);
  }
}
