import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { timeCursor, timeMarkIn } from '../../../../platform/database/index.js';
import type { Page } from '../../../../platform/http/index.js';
import {
  type ConversationLabel,
  ConversationLabels,
  Doorkeeper,
} from '../../../conversations/index.js';
import { type FiringRow, RuleFiringReader } from '../data/rule-firing.reader.js';
import { ListRules } from './list-rules.js';

interface Asked {
  limit: number;
  cursor?: string | undefined;
}

export interface LabelledFiring {
  firing: FiringRow;
  label: ConversationLabel | undefined;
}

/** What rules did, newest first, as far as one reaches the channels. */
@Injectable()
export class ListFirings {
  constructor(
    private readonly rules: ListRules,
    private readonly firings: RuleFiringReader,
    private readonly labels: ConversationLabels,
    private readonly doorkeeper: Doorkeeper,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  /** Throws a Problem 404 for a rule that was never there. */
  async ofRule(
    me: Principal,
    ruleId: string,
    { limit, cursor }: Asked,
  ): Promise<Page<LabelledFiring>> {
    const before = timeMarkIn(cursor);
    await this.rules.versionsOf(ruleId);
    const rows = await this.firings.ofRule(ruleId, {
      reach: me.channelIds,
      limit: limit + 1,
      before,
    });
    return this.pageOf(rows, limit);
  }

  /** Throws a Problem 404 for a conversation that is not theirs to see. */
  async ofConversation(
    me: Principal,
    conversationId: string,
    { limit, cursor }: Asked,
  ): Promise<Page<LabelledFiring>> {
    const before = timeMarkIn(cursor);
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const rows = await this.firings.ofConversation(conversationId, { limit: limit + 1, before });
    return this.pageOf(rows, limit);
  }

  private async pageOf(rows: FiringRow[], limit: number): Promise<Page<LabelledFiring>> {
    const shown = rows.slice(0, limit);
    const labels = await this.labels.of(shown.map(({ conversationId }) => conversationId));
    const last = shown.at(-1);
    return {
      items: shown.map((firing) => ({ firing, label: labels.get(firing.conversationId) })),
      nextCursor: rows.length > limit && last ? timeCursor({ at: last.mark, id: last.id }) : null,
    };
  }
}
