import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { maySee } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { Problem } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { CannedText } from '../../canned/data/canned-text.reader.js';
import type { ConcernedRow } from '../data/concerned.reader.js';
import type { Verdict } from '../domain/recipient.js';
import { ChoosePlaces } from './choose-places.js';
import { UsableCanned } from './usable-canned.js';
import { WriteToOne } from './write-to-one.js';

export interface PreviewedRecipient {
  conversationId: string;
  customerName: string | null;
  network: string;
  verdict: Verdict;
  /** Null when there is none. */
  text: string | null;
  language: string | null;
  mode: string | null;
  /** Why it cannot go out, as the API tells it. */
  code: string | null;
  detail: string | null;
}

/** What each of many customers would read, and who cannot be answered and why. Sends nothing. */
@Injectable()
export class PreviewBulkAnswer {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly usable: UsableCanned,
    private readonly places: ChoosePlaces,
    private readonly writing: WriteToOne,
    private readonly conversations: ConversationRepository,
  ) {}

  /** Throws 404, 422 `canned-reply.not-approved`. Conversations that are not theirs to see are left out. */
  async preview(
    me: Principal,
    cannedReplyId: string,
    conversationIds: readonly string[],
  ): Promise<PreviewedRecipient[]> {
    const reply = await this.usable.find(this.db.manager, me, cannedReplyId);
    const { rows: visible, elsewhere } = await this.places.among(this.db.manager, me, {
      ids: conversationIds,
      isTheirs: (row) => maySee(me, row),
      reply,
    });
    const previewed: PreviewedRecipient[] = [];
    for (const row of visible)
      previewed.push(
        elsewhere.has(row.conversationId)
          ? cannot(row, 'bulk-answer.told-elsewhere', 'Answered in another conversation.')
          : await this.one(me, row, reply),
      );
    return previewed;
  }

  private async one(
    me: Principal,
    row: ConcernedRow,
    reply: CannedText,
  ): Promise<PreviewedRecipient> {
    const { manager } = this.db;
    try {
      const facts = await this.conversations.find(manager, row.conversationId);
      const letter = await this.writing.write(manager, me, facts, reply);
      return {
        ...shown(row),
        verdict: letter.needsApproval ? 'needs-approval' : 'ready',
        text: letter.text,
        language: letter.language,
        mode: letter.mode,
        code: null,
        detail: null,
      };
    } catch (error) {
      if (error instanceof Problem) return cannot(row, error.code, error.detail);
      throw error;
    }
  }
}

const shown = ({ conversationId, customerName, network }: ConcernedRow) => ({
  conversationId,
  customerName,
  network,
});

const cannot = (row: ConcernedRow, code: string, detail: string): PreviewedRecipient => ({
  ...shown(row),
  verdict: 'cannot',
  text: null,
  language: null,
  mode: null,
  code,
  detail,
});
