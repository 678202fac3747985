import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ConversationFacts } from '../contract.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { NoteRepository } from '../data/note.repository.js';
import { languageOf } from '../domain/language-of.js';

export interface BroughtNote {
  /** The same id again is the same note. */
  id: string;
  body: string;
  /** Null when the author has no account; then their name says who they are. */
  authorId: string | null;
  authorName: string | null;
  /** Colleagues who find the conversation under "waiting for me"; the caller knows that they may see it. */
  mentions: readonly string[];
}

/** Notes that come from outside the conversation: the answer of a department, of a person above. */
@Injectable()
export class InternalNotes {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly notes: NoteRepository,
  ) {}

  /** Within the transaction that holds the row of the conversation. */
  async bring(
    manager: EntityManager,
    facts: ConversationFacts,
    { id, body, authorId, authorName, mentions }: BroughtNote,
  ): Promise<void> {
    const isNew = await this.notes.insert(manager, {
      id,
      conversationId: facts.id,
      channelId: facts.channelId,
      authorId,
      authorName: authorId ? null : authorName,
      body,
      language: languageOf(body),
      position: facts.position + 1,
    });
    if (!isNew) return;
    facts.position += 1;
    await this.notes.mention(manager, id, facts.id, mentions);
    await this.conversations.record(manager, facts.id, [
      { type: 'note.written', actorId: authorId, data: { messageId: id, mentions } },
    ]);
  }
}
