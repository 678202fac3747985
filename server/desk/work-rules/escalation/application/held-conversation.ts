import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';

/** Something that a person does about one conversation: allowed, locked, done, in one transaction. */
@Injectable()
export class HeldConversation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  /** Throws 404 when it is not theirs to see, 403 when not theirs to work on. */
  run(
    me: Principal,
    id: string,
    work: (manager: EntityManager, facts: ConversationFacts) => Promise<unknown>,
  ): Promise<void> {
    return this.db.transaction(async (manager) => {
      await work(manager, await this.doorkeeper.toWorkOn(manager, me, id));
    });
  }
}
