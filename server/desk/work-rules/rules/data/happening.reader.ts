import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { RuleContent } from '../domain/rule.js';
import { happeningsOf } from './happening-sql.js';

/** Something of the past on which a rule would have been asked. */
export interface Happening {
  conversationId: string;
  messageId: string | null;
  /** When it happened, or when waiting began. */
  at: Date;
  /** When waiting was over; null while it lasts, and for what has no length. */
  ended: Date | null;
  /** Place in the order of time. */
  mark: { at: string; id: string };
}

type What = Pick<RuleContent, 'trigger' | 'settings'>;

const WITHIN = `join conversation c on c.id = h.conversation_id
  where c.merged_into is null and ($2::uuid[] is null or c.channel_id = any($2))`;

/** The stored history, seen as triggers of rules. */
@Injectable()
export class HappeningReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** How many there were; `channelIds` null stands for all channels. */
  async count(
    what: What,
    channelIds: readonly string[] | null,
    days: number,
    now: Date,
  ): Promise<number> {
    const [row]: { n: number }[] = await this.db.query(
      `select count(*)::int as n from (${happeningsOf(what.trigger, what.settings)}) h ${WITHIN}`,
      [sinceOf(now, days), channelIds],
    );
    return row!.n;
  }

  /** Newest first. */
  page(
    what: What,
    {
      channelIds,
      since,
      before,
      limit,
    }: {
      channelIds: readonly string[] | null;
      since: Date;
      before: { at: string; id: string } | null;
      limit: number;
    },
  ): Promise<Happening[]> {
    return this.db.query(
      `select h.conversation_id as "conversationId", h.message_id as "messageId", h.at, h.ended,
         json_build_object('at', h.at::text, 'id', h.id) as mark
       from (${happeningsOf(what.trigger, what.settings)}) h ${WITHIN}
         and ($3::timestamptz is null or (h.at, h.id) < ($3::timestamptz, $4::text))
       order by h.at desc, h.id desc limit $5`,
      [since, channelIds, before?.at ?? null, before?.id ?? null, limit],
    );
  }
}

const sinceOf = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
