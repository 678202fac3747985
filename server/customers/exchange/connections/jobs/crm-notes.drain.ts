import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { WriteNote } from '../application/write-note.js';
import { NoteRepository } from '../data/note.repository.js';

const AT_ONCE = 5;

/** Writes the notes that wait for a CRM. */
@IsDrain()
@Injectable()
export class CrmNotesDrain implements Drain {
  readonly name = 'crm-notes';
  readonly everyMs = 10_000;

  constructor(
    private readonly notes: NoteRepository,
    private readonly writing: WriteNote,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.notes.claim(AT_ONCE);
    for (const note of due) await this.writing.write(note);
    return due.length === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.notes.dueSince();
  }
}
