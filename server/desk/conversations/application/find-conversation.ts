import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../contract.js';
import { ConversationDetailReader } from '../data/conversation-detail.reader.js';
import { ConversationRepository } from '../data/conversation.repository.js';

/** The way from an id in an address to a conversation that this person may see. */
@Injectable()
export class FindConversation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly details: ConversationDetailReader,
  ) {}

  /** An id that became part of another leads there. Throws 404 also for what is not theirs to see. */
  async visible(me: Principal, id: string): Promise<ConversationFacts> {
    const facts = (await this.find(id)) ?? (await this.find(await this.details.mergedInto(id)));
    if (!facts || !maySee(me, facts)) throw notFound('conversation');
    return facts;
  }

  private async find(id: string | undefined): Promise<ConversationFacts | undefined> {
    return id === undefined ? undefined : this.conversations.find(this.db.manager, id);
  }
}
