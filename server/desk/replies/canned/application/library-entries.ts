import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CannedLibraryReader, type LibraryRow } from '../data/canned-library.reader.js';
import type { LibraryEntry } from '../domain/library-entry.js';

/** What of the library can stand in a file: everything shared that somebody sees. */
@Injectable()
export class LibraryEntries {
  constructor(private readonly rows: CannedLibraryReader) {}

  async all(me: Principal): Promise<LibraryEntry[]> {
    return (await this.rows.shared(me)).map(entryOf);
  }

  /** By their shortcuts in small letters, also those that this person does not see. */
  async byShortcut(
    manager: EntityManager,
    shortcuts: readonly string[],
  ): Promise<ReadonlyMap<string, LibraryRow & { entry: LibraryEntry }>> {
    const rows = await this.rows.byShortcut(manager, shortcuts);
    return new Map(
      rows.map((row) => [row.shortcut.toLowerCase(), { ...row, entry: entryOf(row) }]),
    );
  }
}

const entryOf = (row: LibraryRow): LibraryEntry => ({
  shortcut: row.shortcut,
  title: row.title,
  folder: row.folder,
  tags: row.tags,
  scope: row.scope,
  team: row.teamName,
  state: row.state,
  reviewBy: row.reviewBy,
  variants: row.variants,
  examples: row.examples,
});
