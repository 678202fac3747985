import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import { queryPrepared } from '../../../platform/database/index.js';
import { NOBODY, SOMEBODY } from './view-count-keys.js';

export interface StoredCounts {
  mine: number;
  unassigned: number;
  unanswered: number;
  snoozed: number;
  waiting: number;
  resolved: number;
  problems: number;
  escalated: number;
  breaching: number;
  'waiting-for-me': number;
  all: number;
}

export interface ChannelCount {
  id: string;
  name: string;
  network: string;
  unanswered: number;
}

type Row = StoredCounts & { channelId: string | null; kind: ItemKind | null };

export interface Counts extends StoredCounts {
  unansweredByKind: ReadonlyMap<ItemKind, number>;
  channels: ChannelCount[];
}

interface Reader {
  userId: string;
  channelIds: 'all' | readonly string[];
}

const sum = (condition: string): string => `coalesce(sum(n) filter (where ${condition}), 0)::int`;

/** The totals of one's channels, and what one has open or is called to oneself. */
const stored = (table: 'view_count' | 'view_delta'): string =>
  `select channel_id, kind, status, assignee_id, is_unanswered, n from ${table}
   where assignee_id in ('${NOBODY}', '${SOMEBODY}', $1::uuid)
     and ($2::uuid[] is null or channel_id = any($2))`;

/** Numbers beside the views: read from stored counts, never counted. */
@Injectable()
export class ViewCountReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async counts({ userId, channelIds }: Reader): Promise<Counts> {
    const scope = channelIds === 'all' ? null : channelIds;
    const rows = await queryPrepared<Row>(
      this.db,
      `with counted as (${stored('view_count')} union all ${stored('view_delta')})
       select channel_id as "channelId", kind,
         ${sum(`status = 'open' and assignee_id = $1`)} as mine,
         ${sum(`status = 'open' and assignee_id = '${NOBODY}'`)} as unassigned,
         ${sum('is_unanswered')} as unanswered,
         ${sum(`status = 'snoozed'`)} as snoozed,
         ${sum(`status = 'waiting'`)} as waiting,
         ${sum(`status = 'resolved'`)} as resolved,
         ${sum(`status = 'problem'`)} as problems,
         ${sum(`status = 'escalated'`)} as escalated,
         ${sum(`status = 'breaching'`)} as breaching,
         ${sum(`status = 'called'`)} as "waiting-for-me",
         ${sum(`kind <> 'any'`)} as all
       from counted group by grouping sets ((), (channel_id), (kind))`,
      [userId, scope],
    );
    const whole = rows.find((row) => row.channelId === null && row.kind === null);
    return {
      ...(whole ?? NOTHING),
      unansweredByKind: new Map(
        rows.flatMap(({ kind, unanswered }) =>
          kind === null ? [] : [[kind, unanswered] as const],
        ),
      ),
      channels: await this.channels(scope, rows),
    };
  }

  private async channels(
    scope: readonly string[] | null,
    rows: readonly Row[],
  ): Promise<ChannelCount[]> {
    const channels: Omit<ChannelCount, 'unanswered'>[] = await this.db.query(
      `select id, name, network from channel
       where removed_at is null and ($1::uuid[] is null or id = any($1)) order by name, id`,
      [scope],
    );
    const unansweredOn = new Map(rows.map(({ channelId, unanswered }) => [channelId, unanswered]));
    return channels.map((channel) => ({
      ...channel,
      unanswered: unansweredOn.get(channel.id) ?? 0,
    }));
  }
}

const NOTHING: StoredCounts = {
  mine: 0,
  unassigned: 0,
  unanswered: 0,
  snoozed: 0,
  waiting: 0,
  resolved: 0,
  problems: 0,
  escalated: 0,
  breaching: 0,
  'waiting-for-me': 0,
  all: 0,
};
