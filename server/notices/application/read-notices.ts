import { Injectable } from '@nestjs/common';
import type { Principal } from '../../access/contract.js';
import { decodeCursor, encodeCursor } from '../../platform/database/index.js';
import { isUuid, Problem } from '../../platform/kernel/index.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { ReaderRepository } from '../data/reader.repository.js';
import { NOTICE_KIND_NAMES, type NoticeChoices, waysOf } from '../domain/notice-kinds.js';
import type { QuietHours } from '../domain/mail-time.js';

export interface Settings {
  kinds: { kind: (typeof NOTICE_KIND_NAMES)[number]; desk: boolean; mail: boolean }[];
  quiet: QuietHours | null;
}

/** One's own notices, and how one wants them. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly readers: ReaderRepository,
  ) {}

  /** Newest first. Throws Problem 400 `cursor.unknown`. */
  async page(me: Principal, { cursor, limit }: { cursor?: string; limit: number }) {
    const before = cursor ? positionOf(cursor) : null;
    const found = await this.notices.page(me.userId, scopeOf(me), { before, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && found.length > limit ? encodeCursor([last.position, last.id]) : null,
      unread: await this.unread(me),
    };
  }

  unread(me: Principal): Promise<number> {
    return this.notices.unread(me.userId, scopeOf(me));
  }

  /** Marks as read: these, those about one conversation, or all. Answers how many are still unread. */
  async read(
    me: Principal,
    { ids, conversationId }: { ids?: readonly string[]; conversationId?: string },
  ): Promise<number> {
    if (conversationId) await this.notices.readAbout(me.userId, conversationId);
    else await this.notices.read(me.userId, ids ?? null);
    return this.unread(me);
  }

  async settings(me: Principal): Promise<Settings> {
    const [reader] = await this.readers.of([me.userId]);
    const { choices = {}, quietFrom = null, quietTo = null } = reader ?? {};
    return {
      kinds: NOTICE_KIND_NAMES.map((kind) => ({ kind, ...waysOf(kind, choices) })),
      quiet: quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null,
    };
  }

  async choose(me: Principal, { kinds, quiet }: Settings): Promise<Settings> {
    const choices: NoticeChoices = Object.fromEntries(
      kinds.map(({ kind, desk, mail }) => [kind, { desk, mail }]),
    );
    await this.readers.save(me.userId, {
      choices,
      quietFrom: quiet?.from ?? null,
      quietTo: quiet?.to ?? null,
    });
    return this.settings(me);
  }
}

const scopeOf = ({ channelIds }: Principal): readonly string[] | null =>
  channelIds === 'all' ? null : channelIds;

function positionOf(cursor: string): { at: string; id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && isUuid(id)) return { at, id };
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
