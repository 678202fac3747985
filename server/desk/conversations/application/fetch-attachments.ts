import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { EgressHttp } from '../../../platform/egress/contract.js';
import { PayloadHttp } from '../../../platform/egress/index.js';
import { Files, MAX_FILE_BYTES } from '../../../platform/files/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { AttachmentRepository, type PendingAttachment } from '../data/attachment.repository.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { nextAttempt, verdictOn, type AttachmentVerdict } from '../domain/attachment-verdict.js';

const FETCH_MS = 60_000;

/** Own copies of what customers attach: the networks' addresses expire, and no client may fetch them. */
@Injectable()
export class FetchAttachments {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly attachments: AttachmentRepository,
    private readonly conversations: ConversationRepository,
    @Inject(PayloadHttp) private readonly http: EgressHttp,
    private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fetches one that was claimed, and writes down what became of it. */
  async fetch(attachment: PendingAttachment): Promise<void> {
    const verdict = await this.tryToFetch(attachment.url);
    if (verdict.kind === 'keep') {
      const name = attachment.name ?? nameIn(attachment.url) ?? attachment.type;
      const file = await this.files.save(verdict.content, { name, createdBy: null });
      return this.tell(attachment, (manager) =>
        this.attachments.store(manager, attachment.id, file),
      );
    }
    const again = verdict.kind === 'later' && nextAttempt(attachment.attempts, this.clock.now());
    if (again) return this.attachments.postpone(attachment.id, again, verdict.reason);
    const state = verdict.kind === 'refuse' ? 'refused' : 'failed';
    return this.tell(attachment, (manager) =>
      this.attachments.refuse(manager, attachment.id, state, verdict.reason),
    );
  }

  private async tryToFetch(url: string | null): Promise<AttachmentVerdict> {
    if (!url) return { kind: 'refuse', reason: 'The network gave no address for it.' };
    return verdictOn(
      await this.http.request({
        method: 'GET',
        url,
        timeoutMs: FETCH_MS,
        maxBytes: MAX_FILE_BYTES,
      }),
    );
  }

  private async tell(
    { id: attachmentId, messageId, conversationId }: PendingAttachment,
    change: (manager: EntityManager) => Promise<boolean>,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await change(manager))) return;
      await this.conversations.record(manager, conversationId, [
        { type: 'attachment.settled', data: { messageId, attachmentId } },
      ]);
    });
  }
}

/** Last part of the path, when it looks like a file's name. */
function nameIn(url: string | null): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const last = new URL(url).pathname.split('/').at(-1);
  return last?.includes('.') ? last : undefined;
}
