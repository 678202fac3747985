import { Inject, Injectable } from '@nestjs/common';
import { People, Teams } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { decodeCursor, encodeCursor } from '../../../../platform/database/index.js';
import { Files, type StoredFileInfo } from '../../../../platform/files/index.js';
import { CLOCK, type Clock, isUuid, notFound, Problem } from '../../../../platform/kernel/index.js';
import {
  type CannedFilter,
  CannedListReader,
  type CannedListRow,
  type ListPosition,
} from '../data/canned-list.reader.js';
import { type CannedText, CannedTextReader } from '../data/canned-text.reader.js';
import { type CannedAbility, cannedAbilities } from '../domain/canned-abilities.js';

type Named = { id: string; name: string };

export interface ShownCanned extends CannedListRow {
  team: Named | null;
  owner: Named;
  isReviewDue: boolean;
  can: CannedAbility[];
}

export interface WholeCanned extends ShownCanned, Pick<CannedText, 'variants' | 'examples'> {
  files: StoredFileInfo[];
}

/** The library with names, and with what a person may do. */
@Injectable()
export class ShowCanned {
  constructor(
    private readonly list: CannedListReader,
    private readonly texts: CannedTextReader,
    private readonly people: People,
    private readonly teams: Teams,
    private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(
    me: Principal,
    { isReviewDue, ...filter }: CannedFilter & { isReviewDue?: boolean },
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<{ items: ShownCanned[]; nextCursor: string | null }> {
    const due = isReviewDue ? { reviewDueOn: this.today() } : {};
    const after = cursor === undefined ? undefined : positionIn(cursor);
    const rows = await this.list.page(me, { ...filter, ...due }, { limit, after });
    const items = await this.named(me, rows.slice(0, limit));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor([last.title, last.id]) : null };
  }

  /** Throws 404 `canned-reply.not-found`, also when it is not theirs to see. */
  async one(me: Principal, id: string): Promise<WholeCanned> {
    const row = await this.list.one(me, id);
    const [text] = await this.texts.of([id]);
    if (!row || !text) throw notFound('canned-reply');
    const [shown] = await this.named(me, [row]);
    const known = await this.files.find(text.fileIds);
    const files = text.fileIds.flatMap((fileId) => known.filter((file) => file.id === fileId));
    return { ...shown!, variants: text.variants, examples: text.examples, files };
  }

  today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }

  private async named(me: Principal, rows: readonly CannedListRow[]): Promise<ShownCanned[]> {
    const people = await this.people.namesOf(rows.map(({ ownerId }) => ownerId));
    const teams = await this.teams.namesOf(rows.flatMap(({ teamId }) => teamId ?? []));
    const today = this.today();
    return rows.map((row) => ({
      ...row,
      owner: { id: row.ownerId, name: people.get(row.ownerId) ?? '' },
      team: row.teamId === null ? null : { id: row.teamId, name: teams.get(row.teamId) ?? '' },
      isReviewDue: row.state === 'approved' && row.reviewBy !== null && row.reviewBy <= today,
      can: cannedAbilities(me, row),
    }));
  }
}

function positionIn(cursor: string): ListPosition {
  const [title, id] = decodeCursor(cursor, 2);
  if (!isUuid(id) || typeof title !== 'string')
    throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
  return { title, id };
}
