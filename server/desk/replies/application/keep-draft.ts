import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { Doorkeeper } from '../../conversations/index.js';
import { UsableFiles } from '../canned/application/usable-files.js';
import { type DraftMode, DraftRepository, type DraftRow } from '../data/draft.repository.js';
import { storableText } from '../domain/clean-text.js';

/** What somebody has begun to write; theirs alone, on every screen of theirs. */
@Injectable()
export class KeepDraft {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly drafts: DraftRepository,
    private readonly files: UsableFiles,
  ) {}

  /** Undefined when nothing was begun. */
  async find(
    me: Principal,
    conversationId: string,
    mode: DraftMode,
  ): Promise<DraftRow | undefined> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    return this.drafts.find({ conversationId, userId: me.userId, mode });
  }

  async save(
    me: Principal,
    conversationId: string,
    mode: DraftMode,
    { body, attachmentIds }: { body: string; attachmentIds: readonly string[] },
  ): Promise<DraftRow> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const usable = await this.files.find(me.userId, attachmentIds);
    const files = attachmentIds.map((fileId) => {
      const file = usable.find(({ id }) => id === fileId);
      if (!file)
        throw unprocessable('draft.attachment-unknown', 'An attachment is not there any more.');
      const { id, name, mime, bytes } = file;
      return { id, name, mime, bytes };
    });
    const text = storableText(body);
    return this.drafts.save({ conversationId, userId: me.userId, mode }, text, files);
  }

  async discard(me: Principal, conversationId: string, mode: DraftMode): Promise<void> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    await this.drafts.remove({ conversationId, userId: me.userId, mode });
  }
}
