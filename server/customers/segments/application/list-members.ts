import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import type { Segment } from '../../../crm/contract.js';
import { decodeCursor, encodeCursor } from '../../../platform/database/index.js';
import { csvFile } from '../../../platform/csv/index.js';
import type { Page } from '../../../platform/http/index.js';
import { isUuid, Problem } from '../../../platform/kernel/index.js';
import { type MemberRow, MemberReader } from '../data/member.reader.js';

/** As many as a spreadsheet of people to look after can be used with. */
const CSV_ROWS = 5000;

/** The people of a segment for those who look after them. */
@Injectable()
export class ListMembers {
  constructor(private readonly members: MemberReader) {}

  /** With the most followers first. Throws 400 for a mark that is not the desk's. */
  async page(
    me: Principal,
    segment: Segment,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<Page<MemberRow>> {
    const after = cursor === undefined ? null : placeIn(cursor);
    const found = await this.members.page(segment, me.channelIds, { after, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const isMore = found.length > limit && last !== undefined;
    return { items, nextCursor: isMore ? encodeCursor([last.followers ?? 0, last.id]) : null };
  }

  async csv(me: Principal, segment: Segment): Promise<string> {
    const rows = await this.members.page(segment, me.channelIds, { after: null, limit: CSV_ROWS });
    return csvFile([HEADINGS, ...rows.map(lineOf)]);
  }
}

function placeIn(cursor: string): { followers: number; id: string } {
  const [followers, id] = decodeCursor(cursor, 2);
  if (Number.isInteger(followers) && Number(followers) >= 0 && isUuid(id))
    return { followers: Number(followers), id };
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}

const HEADINGS = [
  'name',
  'reason',
  'since',
  'until',
  'followers',
  'growth in 30 days',
  'networks',
  'last talk',
  'last words',
  'last handled by',
  'last handled',
] as const;

const lineOf = (row: MemberRow): (string | number | null)[] => [
  row.name,
  row.reason,
  row.since.toISOString(),
  row.until?.toISOString() ?? null,
  row.followers,
  row.growth,
  row.networks.join(' '),
  row.lastTalk && new Date(row.lastTalk.at).toISOString(),
  row.lastTalk?.text ?? null,
  row.lastHandled?.name ?? null,
  row.lastHandled && new Date(row.lastHandled.at).toISOString(),
];
