import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { mayWorkOn } from '../../../access/index.js';
import { Doorkeeper } from '../../../desk/conversations/index.js';
import { LabelRepository, type LabelRow } from '../data/label.repository.js';

const UNREAD: Omit<LabelRow, 'messageId'> = {
  language: null,
  sentiment: null,
  intents: [],
  guess: null,
  correctedBy: null,
  correctedAt: null,
  text: '',
};

/** Labels of a conversation's messages, with who corrected them. */
@Injectable()
export class ShowLabels {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly labels: LabelRepository,
  ) {}

  async ofConversation(
    me: Principal,
    conversationId: string,
  ): Promise<{ rows: LabelRow[]; mayCorrect: boolean }> {
    const facts = await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    return {
      rows: await this.labels.ofConversation(conversationId),
      mayCorrect: mayWorkOn(me, facts),
    };
  }

  /** After a change of its own; a message that nobody has read yet says nothing. */
  async one(messageId: string): Promise<LabelRow> {
    return (await this.labels.of([messageId]))[0] ?? { ...UNREAD, messageId };
  }
}
