import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SetUpPolicies } from '../../desk/work-rules/sla/index.js';
import { bankPolicies } from '../domain/bank-policies.js';
import type { Furnishing } from './furnish-desk.js';

/** What the bank promises to its customers, and how it kept that in the month. */
@Injectable()
export class FurnishClocks implements Furnishing {
  constructor(private readonly policies: SetUpPolicies) {}

  furnish(manager: EntityManager): Promise<void> {
    return this.policies.begin(manager, bankPolicies);
  }
}
