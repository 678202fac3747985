import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import type { ConversationFacts } from '../contract.js';
import { Doorkeeper } from './doorkeeper.js';

/** One command of a person on one conversation: allowed, locked, done, in one transaction. */
@Injectable()
export class CommandConversation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  run(
    me: Principal,
    id: string,
    command: (manager: EntityManager, facts: ConversationFacts) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (manager) => {
      await command(manager, await this.doorkeeper.toWorkOn(manager, me, id));
    });
  }
}
