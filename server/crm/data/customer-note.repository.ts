import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustomerNote } from './customer-note.entity.js';
import { PERSON } from './customer.reader.js';

@Injectable()
export class CustomerNoteRepository {
  async add(
    manager: EntityManager,
    note: Pick<CustomerNote, 'id' | 'customerId' | 'authorId' | 'body'>,
  ): Promise<void> {
    await manager.getRepository(CustomerNote).insert(note);
  }

  /** A note that stands on this customer's page; locked. */
  async lock(
    manager: EntityManager,
    customerId: string,
    noteId: string,
  ): Promise<Pick<CustomerNote, 'id' | 'authorId'> | undefined> {
    const rows: Pick<CustomerNote, 'id' | 'authorId'>[] = await manager.query(
      `select id, author_id as "authorId" from customer_note
       where id = $2 and customer_id in (${PERSON}) and removed_at is null
       for no key update`,
      [customerId, noteId],
    );
    return rows[0];
  }

  async remove(manager: EntityManager, noteId: string, userId: string): Promise<void> {
    await manager
      .getRepository(CustomerNote)
      .update({ id: noteId }, { removedAt: () => 'now()', removedBy: userId });
  }
}
