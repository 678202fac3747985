import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../../platform/config/index.js';
import { newId } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { NoteRepository } from '../data/note.repository.js';
import { noteText } from '../domain/note-text.js';

/** Puts a note about a resolved conversation on its way to the CRMs that want one. */
@Injectable()
export class NoteResolved {
  constructor(
    private readonly notes: NoteRepository,
    private readonly worker: Worker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `cause`: the same for the same resolving. */
  async note(
    cause: string,
    conversationId: string,
    actorId: string | null,
    outcome: string | null,
  ): Promise<void> {
    const addresses = await this.notes.addresses(conversationId, actorId);
    for (const { connectionId, externalKey, ...facts } of addresses) {
      const id = newId();
      const url = `${this.config.publicUrl}/inbox/all/${conversationId}`;
      const text = noteText({ ...facts, outcome, url }, markOf(id));
      await this.notes.add({ id, connectionId, cause, conversationId, externalKey, ...text });
    }
    if (addresses.length > 0) this.worker.wake('crm-notes');
  }
}

/** One word, for searches. */
export const markOf = (id: string): string => `hark${id.replaceAll('-', '')}`;
