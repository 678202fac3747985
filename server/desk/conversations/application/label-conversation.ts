import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../../platform/kernel/index.js';
import type { ConversationFacts, Priority } from '../contract.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { LabelRepository } from '../data/label.repository.js';

/** Priority and tags. What is so already is left alone and told to nobody. */
@Injectable()
export class LabelConversation {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly rows: LabelRepository,
  ) {}

  async prioritise(
    manager: EntityManager,
    facts: ConversationFacts,
    priority: Priority,
    actorId: string | null,
  ): Promise<void> {
    if (facts.priority === priority) return;
    await this.rows.setPriority(manager, facts.id, priority);
    await this.conversations.record(manager, facts.id, [
      { type: 'priority.changed', actorId, data: { from: facts.priority, to: priority } },
    ]);
  }

  async tag(
    manager: EntityManager,
    facts: ConversationFacts,
    tagId: string,
    actorId: string | null,
  ): Promise<void> {
    if (!(await this.rows.tagExists(manager, tagId))) throw notFound('tag');
    if (await this.rows.addTag(manager, facts.id, tagId, actorId))
      await this.conversations.record(manager, facts.id, [
        { type: 'tag.added', actorId, data: { tagId } },
      ]);
  }

  async untag(
    manager: EntityManager,
    facts: ConversationFacts,
    tagId: string,
    actorId: string | null,
  ): Promise<void> {
    if (await this.rows.removeTag(manager, facts.id, tagId))
      await this.conversations.record(manager, facts.id, [
        { type: 'tag.removed', actorId, data: { tagId } },
      ]);
  }
}
