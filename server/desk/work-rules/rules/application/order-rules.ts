import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { conflict } from '../../../../platform/kernel/index.js';
import { RuleRepository } from '../data/rule.repository.js';
import { RuleWriter } from './rule-writer.js';

@Injectable()
export class OrderRules {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rules: RuleRepository,
    private readonly audit: Audit,
    private readonly writer: RuleWriter,
  ) {}

  /** Throws a Problem 409 when rules came or went meanwhile. */
  execute(by: Principal, ids: readonly string[]): Promise<void> {
    return this.db.transaction(async (manager) => {
      if (!(await this.rules.setOrder(manager, ids)))
        throw conflict('rules.changed-meanwhile', 'Rules came or went meanwhile. Look again.');
      await this.audit.record(manager, { by, action: 'rules.ordered', detail: { ids } });
      await this.writer.tell(manager, ids[0] ?? '', by.userId);
    });
  }
}
