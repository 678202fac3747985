import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { NoteRepository } from '../data/note.repository.js';
import { Doorkeeper } from './doorkeeper.js';

/** Remembers how far somebody has read. Never goes back. */
@Injectable()
export class MarkRead {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly notes: NoteRepository,
  ) {}

  mark(me: Principal, conversationId: string, position: number): Promise<void> {
    return this.db.transaction(async (manager) => {
      const facts = await this.doorkeeper.toSee(manager, me, conversationId);
      await this.notes.markRead(
        manager,
        me.userId,
        conversationId,
        Math.min(position, facts.position),
      );
    });
  }
}
