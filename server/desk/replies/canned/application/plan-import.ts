import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Problem } from '../../../../platform/kernel/index.js';
import { CannedLibraryReader, type LibraryRow } from '../data/canned-library.reader.js';
import { maySeeCanned } from '../domain/canned-abilities.js';
import type { CannedContent } from '../domain/canned-content.js';
import type { CannedState } from '../domain/canned-reply.js';
import { type ImportLine, refusedLine } from '../domain/import-line.js';
import type { LibraryEntry, ReadEntry, ReadLibrary } from '../domain/library-entry.js';
import { isSameEntry } from '../domain/same-entry.js';
import { CheckCanned } from './check-canned.js';
import { LibraryEntries } from './library-entries.js';

/** Something to write. */
export interface ImportStep {
  before: Pick<LibraryRow, 'id' | 'state'> | undefined;
  content: CannedContent;
  state: CannedState;
}

export interface ImportPlan {
  /** By their place in the file. */
  lines: ImportLine[];
  steps: ImportStep[];
}

type KnownEntry = LibraryRow & { entry: LibraryEntry };

interface Decision {
  line: ImportLine;
  step?: ImportStep;
}

/** Decides what a file would do to the library. A reply is known again by its shortcut. */
@Injectable()
export class PlanImport {
  constructor(
    private readonly library: LibraryEntries,
    private readonly rows: CannedLibraryReader,
    private readonly checks: CheckCanned,
  ) {}

  async plan(manager: EntityManager, me: Principal, read: ReadLibrary): Promise<ImportPlan> {
    const { entries, problems } = read;
    const known = await this.library.byShortcut(
      manager,
      entries.map(({ entry }) => entry.shortcut),
    );
    const teams = await this.rows.teamIds(entries.flatMap(({ entry }) => entry.team ?? []));
    const decisions = entries.map((given) =>
      this.decide(me, given, {
        before: known.get(given.entry.shortcut.toLowerCase()),
        teamId: teams.get(given.entry.team?.toLowerCase() ?? '') ?? null,
      }),
    );
    const lines = [
      ...problems.map((problem) => refusedLine(problem)),
      ...decisions.map(({ line }) => line),
    ];
    return {
      lines: lines.sort((one, other) => one.line - other.line),
      steps: decisions.flatMap(({ step }) => step ?? []),
    };
  }

  private decide(
    me: Principal,
    { line, entry }: ReadEntry,
    { before, teamId }: { before: KnownEntry | undefined; teamId: string | null },
  ): Decision {
    const { shortcut, title, team, state } = entry;
    const refuse = (detail: string): Decision => ({
      line: refusedLine({ line, shortcut, detail }, title),
    });
    if (team !== null && teamId === null) return refuse(`There is no team “${team}”.`);
    if (before && !maySeeCanned(me, before))
      return refuse('This shortcut belongs to a canned reply of another team.');
    const content = this.checked(me, { ...entry, teamId });
    if (typeof content === 'string') return refuse(content);
    const told = { line, shortcut, title, detail: null };
    if (before && isSameEntry(before.entry, asKept(entry, content, before)))
      return { line: { ...told, outcome: 'unchanged' } };
    return {
      line: { ...told, outcome: before ? 'changed' : 'added' },
      step: { before, content, state },
    };
  }

  private checked(me: Principal, content: CannedContent): CannedContent | string {
    try {
      return this.checks.content(me, content);
    } catch (error) {
      if (error instanceof Problem) return error.detail;
      throw error;
    }
  }
}

/** The entry as it would stand in the library. Capitals in the name of a team make no difference. */
function asKept(entry: LibraryEntry, content: CannedContent, before: LibraryRow): LibraryEntry {
  const { title, folder, reviewBy } = content;
  const isSameTeam = entry.team?.toLowerCase() === before.teamName?.toLowerCase();
  return {
    ...entry,
    title,
    folder,
    reviewBy,
    team: isSameTeam ? before.teamName : entry.team,
    tags: [...content.tags],
    variants: [...content.variants],
    examples: [...content.examples],
  };
}
