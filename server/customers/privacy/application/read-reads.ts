import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { isUuid, Problem } from '../../../platform/kernel/index.js';
import { type ReadFilter, type ReadLine, ReadLogReader } from '../data/read-log.reader.js';

/** Who saw whose data, newest first. */
@Injectable()
export class ReadReads {
  constructor(private readonly reads: ReadLogReader) {}

  /** Throws Problem 400 for a cursor that is not ours. */
  async page(query: {
    customerId?: string;
    userId?: string;
    limit: number;
    cursor?: string;
  }): Promise<Page<ReadLine>> {
    const { cursor, limit, ...filter } = query;
    const found = await this.reads.page({ ...filter, after: placeIn(cursor), limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: found.length > limit && last ? markOf(last) : null };
  }
}

const markOf = ({ hour, customerId, userId, what }: ReadLine): string =>
  encodeCursor([hour.toISOString(), customerId, userId, what]);

function placeIn(cursor: string | undefined): ReadFilter['after'] {
  if (cursor === undefined) return undefined;
  const [hour, customerId, userId, what] = decodeCursor(cursor, 4);
  if (
    typeof hour === 'string' &&
    !Number.isNaN(Date.parse(hour)) &&
    isUuid(customerId) &&
    isUuid(userId) &&
    typeof what === 'string'
  )
    return { hour, customerId, userId, what };
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
