import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { People } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { NoteRepository } from '../data/note.repository.js';
import { languageOf } from '../domain/language-of.js';
import { Doorkeeper } from './doorkeeper.js';

export interface NewNote {
  /** Made by the client: the same id again gives the same note. */
  clientId: string;
  body: string;
  mentions: readonly string[];
}

/** An internal note; colleagues who are called in it find the conversation under "waiting for me". */
@Injectable()
export class WriteNote {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly conversations: ConversationRepository,
    private readonly notes: NoteRepository,
    private readonly people: People,
  ) {}

  /** Answers the id of the note's message. */
  async write(me: Principal, conversationId: string, note: NewNote): Promise<string> {
    const body = note.body.trim();
    if (body === '') throw unprocessable('note.empty', 'Write something first.');
    await this.db.transaction(async (manager) => {
      const facts = await this.doorkeeper.toWorkOn(manager, me, conversationId);
      const isNew = await this.notes.insert(manager, {
        id: note.clientId,
        conversationId,
        channelId: facts.channelId,
        authorId: me.userId,
        body,
        language: languageOf(body),
        position: facts.position + 1,
      });
      if (!isNew) return;
      const colleagues = await this.people.whoMayWorkOn(facts, manager);
      const mentions = colleagues.filter((id) => note.mentions.includes(id));
      await this.notes.mention(manager, note.clientId, conversationId, mentions);
      await this.conversations.record(manager, conversationId, [
        {
          type: 'note.written',
          actorId: me.userId,
          data: { messageId: note.clientId, mentions },
        },
      ]);
    });
    return note.clientId;
  }
}
