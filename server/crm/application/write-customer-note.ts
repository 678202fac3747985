import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit, mayRemoveNote } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { EventLog } from '../../platform/events/index.js';
import { denied, newId, notFound } from '../../platform/kernel/index.js';
import { CustomerNoteRepository } from '../data/customer-note.repository.js';
import { CustomerDoor } from './customer-door.js';

/** What colleagues should know about a customer. */
@Injectable()
export class WriteCustomerNote {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly notes: CustomerNoteRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  async write(me: Principal, writtenOf: string, body: string): Promise<void> {
    const customerId = await this.door.mustSee(me, writtenOf);
    const noteId = newId();
    await this.db.transaction(async (manager) => {
      await this.notes.add(manager, { id: noteId, customerId, authorId: me.userId, body });
      await this.events.append(manager, [
        { type: 'customer.noted', actorId: me.userId, data: { customerId, noteId } },
      ]);
    });
  }

  /** By its author or an administrator; the row stays, with who and when. */
  async remove(me: Principal, writtenOf: string, noteId: string): Promise<void> {
    const customerId = await this.door.mustSee(me, writtenOf);
    await this.db.transaction(async (manager) => {
      const note = await this.notes.lock(manager, customerId, noteId);
      if (!note) throw notFound('note');
      if (!mayRemoveNote(me, note)) throw denied('Only who wrote a note may remove it.');
      await this.notes.remove(manager, noteId, me.userId);
      await this.audit.record(manager, {
        by: me,
        action: 'customer-note.removed',
        target: { type: 'customer', id: customerId },
        detail: { noteId },
      });
    });
  }
}
