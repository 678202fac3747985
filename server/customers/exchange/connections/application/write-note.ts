import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { ConnectionRepository } from '../data/connection.repository.js';
import type { CrmNote } from '../data/crm-note.entity.js';
import { NoteRepository } from '../data/note.repository.js';
import type { CrmConnector, CrmFailure, CrmNoteText } from '../domain/crm-connector.js';
import { nextNoteTry } from '../domain/sync-plan.js';
import { CrmConnectors, SEALED_OTHERWISE } from './crm-connectors.js';
import { markOf } from './note-resolved.js';

/** One try of one note. One whose answer was lost is looked for before it is written again. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly connections: ConnectionRepository,
    private readonly notes: NoteRepository,
    private readonly connectors: CrmConnectors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(note: CrmNote): Promise<void> {
    const connection = await this.connections.find(note.connectionId);
    if (!connection?.enabled)
      return this.notes.put(note.id, 'given-up', { nextAt: null, error: 'switched off' });
    const text = {
      contact: note.externalKey,
      subject: note.subject,
      body: note.body,
      mark: markOf(note.id),
      at: note.createdAt,
    };
    const connector = this.connectors.to(connection);
    if (!connector) return this.put(note, SEALED_OTHERWISE, note.state);
    if (note.state === 'unknown' && (await this.isThere(connector, note, text))) return;
    const written = await connector.writeNote(text);
    if (written.ok) return this.notes.written(note.id, written.value);
    await this.again(note, written.failure);
  }

  /** True: it is settled, or nobody can say yet. */
  private async isThere(
    connector: CrmConnector,
    note: CrmNote,
    text: CrmNoteText,
  ): Promise<boolean> {
    const found = await connector.findNote(text);
    if (!found.ok) {
      await this.put(note, found.failure, 'unknown');
      return true;
    }
    if (found.value === null) return false;
    await this.notes.written(note.id, found.value);
    return true;
  }

  private again(note: CrmNote, failure: CrmFailure): Promise<void> {
    return this.put(note, failure, failure.code === 'broken-off' ? 'unknown' : 'waiting');
  }

  private put(note: CrmNote, failure: CrmFailure, state: CrmNote['state']): Promise<void> {
    const nextAt = nextNoteTry(note.attempts, failure, this.clock.now());
    const error = `${failure.code}: ${failure.detail}`;
    return this.notes.put(note.id, nextAt ? state : 'given-up', { nextAt, error });
  }
}
