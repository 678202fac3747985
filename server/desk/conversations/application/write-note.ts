import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
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
      await this.notes.mention(
        manager,
        note.clientId,
        conversationId,
        facts.channelId,
        note.mentions,
      );
      await this.conversations.record(manager, conversationId, [
        {
          type: 'note.written',
          actorId: me.userId,
          data: { messageId: note.clientId, mentions: note.mentions },
        },
      ]);
    });
    return note.clientId;
  }
}
