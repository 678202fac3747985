import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Doorkeeper } from '../../conversations/index.js';
import { type AskedRow, SatisfactionRepository } from '../data/satisfaction.repository.js';

/** What a customer said about a conversation, for those who see it. */
@Injectable()
export class ShowRating {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly rows: SatisfactionRepository,
  ) {}

  /** Empty when the customer was not asked. Throws 404. */
  async of(me: Principal, conversationId: string): Promise<AskedRow[]> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const row = await this.rows.ofConversation(conversationId);
    return row ? [row] : [];
  }
}
