import { Injectable } from '@nestjs/common';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import { HitRepository, type HitQuestion, type HitRow } from '../data/hit.repository.js';

/** Hits, newest first. */
@Injectable()
export class ShowHits {
  constructor(private readonly hits: HitRepository) {}

  /** Throws 400 `cursor.unknown`. */
  async list({
    cursor,
    limit,
    ...asked
  }: Omit<HitQuestion, 'before'> & { cursor?: string }): Promise<Page<HitRow>> {
    const before = timeMarkIn(cursor);
    const found = await this.hits.list({ ...asked, before, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const hasMore = found.length > limit && last;
    return { items, nextCursor: hasMore ? timeCursor({ at: last.mark, id: last.id }) : null };
  }

  /** Throws 404. */
  async one(id: string): Promise<HitRow> {
    const hit = await this.hits.one(id);
    if (!hit) throw notFound('listening-hit');
    return hit;
  }
}
