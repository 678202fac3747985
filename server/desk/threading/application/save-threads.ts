import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog, type NewEvent } from '../../../platform/events/index.js';
import { failpoint } from '../../../platform/kernel/index.js';
import { type ThreadConversation, type ThreadMessage } from '../../conversations/contract.js';
import {
  ConversationFigures,
  PublicationRepository,
  ThreadWriter,
} from '../../conversations/index.js';
import type { ThreadBatch } from '../domain/thread-batch.js';

/** Writes what a batch has become: rows, figures and events of one transaction. */
@Injectable()
export class SaveThreads {
  constructor(
    private readonly writer: ThreadWriter,
    private readonly figures: ConversationFigures,
    private readonly publications: PublicationRepository,
    private readonly events: EventLog,
  ) {}

  async save(manager: EntityManager, batch: ThreadBatch): Promise<void> {
    const conversations = [...batch.conversations.values()];
    const events = numbered(batch);
    failpoint('threading.before-messages');
    await this.writer.insertConversations(
      manager,
      conversations.filter(({ isNew }) => isNew),
    );
    await this.writer.updateConversations(
      manager,
      conversations.filter((row) => row.isDirty && !row.isNew),
    );
    await this.writer.merge(manager, batch.merges);
    await this.saveMessages(manager, batch);
    await this.writer.endClosuresAndSnoozes(manager, reopened(batch));
    await this.refresh(manager, batch, conversations);
    failpoint('threading.before-events');
    await this.publications.count(manager, batch.publicationChanges);
    await this.events.append(manager, events);
  }

  private async saveMessages(manager: EntityManager, batch: ThreadBatch): Promise<void> {
    const messages = [...batch.messages.values()];
    await this.writer.insertMessages(
      manager,
      messages.filter(({ isNew }) => isNew),
    );
    failpoint('threading.after-messages');
    await this.writer.updateMessages(
      manager,
      messages.filter((row) => row.isDirty && !row.isNew),
    );
    await this.writer.rewriteRevisions(manager, batch.revisions);
    await this.writer.insertAttachments(
      manager,
      batch.attachments.map(({ messageId, position, attachment }) => ({
        messageId,
        position,
        type: attachment.type,
        name: attachment.name ?? null,
        mime: attachment.mime ?? null,
        url: attachment.url ?? null,
      })),
    );
    await this.writer.hold(manager, batch.newHeld, batch.appliedHeld);
  }

  private async refresh(
    manager: EntityManager,
    batch: ThreadBatch,
    conversations: readonly ThreadConversation[],
  ): Promise<void> {
    const merged = batch.merges.flatMap(({ fromId, intoId }) => [fromId, intoId]);
    const isMerged = new Set(merged);
    const spoken = [...batch.messages.values()].filter(
      (message: ThreadMessage) =>
        message.isNew && message.direction === 'inbound' && !isMerged.has(message.conversationId),
    );
    await this.figures.countParticipants(manager, spoken);
    await this.figures.refreshParticipants(manager, merged);
    await this.figures.refresh(
      manager,
      conversations
        .filter(({ isStale, mergedInto }) => isStale && mergedInto === null)
        .map(({ id }) => id),
    );
  }
}

/** Gives each event its place in its conversation. */
function numbered(batch: ThreadBatch): NewEvent[] {
  return batch.events.map((event) => {
    const conversation = batch.conversations.get(event.conversationId)!;
    conversation.seq += 1;
    conversation.isDirty = true;
    return { ...event, seq: conversation.seq };
  });
}

const reopened = (batch: ThreadBatch): string[] =>
  batch.events
    .filter(({ type }) => type === 'status.changed')
    .map(({ conversationId }) => conversationId);
