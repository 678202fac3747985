import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import type { TimeMark } from '../../../platform/database/index.js';
import { HIT_ENDS, HIT_STARTS } from '../domain/snippet.js';
import { Parameters } from './parameters.js';
import { inAnyLanguage, inItsLanguage } from './search-sql.js';

export interface MessageSearch {
  /** In the way people write it in search boxes: words, "phrases", or, -without. */
  text: string;
  /** Null: every channel. */
  channelIds: readonly string[] | null;
  /** Only internal notes, only what was said, or both. */
  what: 'notes' | 'messages' | 'both';
  withRemoved: boolean;
  limit: number;
  before?: TimeMark;
}

export interface FoundMessage extends TimeMark {
  kind: ItemKind | 'note';
  conversationId: string;
  customerId: string | null;
  customerName: string | null;
  authorName: string | null;
  subject: string | null;
  sentAt: Date;
  channel: { id: string; name: string };
  network: string;
  /** The piece of the text around the hits, with marks. */
  marked: string;
}

/** How many of the newest messages are looked through one by one before the index is asked. */
const NEWEST = 10_000;

const WHAT = { notes: `m.kind = 'note'`, messages: `m.kind <> 'note'`, both: 'true' } as const;

/** Longer texts are found as well; the piece shown comes from their beginning. */
const SHOWN = 5000;

/**
 * Search in messages, newest first. Common words are found at once among the newest messages, in the
 * order wanted. Rare ones are not, and then the index names the few there are. Neither way ever
 * sorts what a common word matches in all the years.
 */
@Injectable()
export class MessageSearchReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find(search: MessageSearch): Promise<TimeMark[]> {
    const words = await this.wordsIn(search.text);
    if (words === 'none') return [];
    const recent = await this.amongNewest(search);
    if (recent.length >= search.limit || words === 'only-excluded') return recent;
    return this.byIndex(search);
  }

  /** In the order given. */
  async show(ids: readonly string[], text: string): Promise<FoundMessage[]> {
    return this.db.query(
      `select m.id, m.sent_at::text as at, m.kind, m.conversation_id as "conversationId",
         cu.id as "customerId", cu.name as "customerName", coalesce(u.name, i.name, i.handle) as "authorName",
         c.subject, m.sent_at as "sentAt", json_build_object('id', ch.id, 'name', ch.name) as channel,
         c.network, ts_headline(hark_config(m.language), translate(left(m.text, ${SHOWN}), $3 || $4, ''),
           ${inAnyLanguage('$2')},
           format('StartSel=%s, StopSel=%s, MaxFragments=1, MinWords=12, MaxWords=30, ShortWord=2', $3::text, $4::text)) as marked
       from unnest($1::uuid[]) with ordinality wanted(id, place)
       join message m on m.id = wanted.id
       join conversation c on c.id = m.conversation_id
       join channel ch on ch.id = m.channel_id
       left join identity i on i.id = m.author_identity_id
       left join identity root on root.id = c.identity_id
       left join customer cu on cu.id = coalesce(i.customer_id, root.customer_id)
       left join user_account u on u.id = m.author_user_id
       order by wanted.place`,
      [ids, text, HIT_STARTS, HIT_ENDS],
    );
  }

  private async wordsIn(text: string): Promise<'some' | 'only-excluded' | 'none'> {
    const [row]: { nodes: number; tree: string }[] = await this.db.query(
      `select numnode(${inAnyLanguage('$1::text')}) as nodes, querytree(${inAnyLanguage('$1::text')}) as tree`,
      [text],
    );
    if (row!.nodes === 0) return 'none';
    return row!.tree === 'T' || row!.tree === '' ? 'only-excluded' : 'some';
  }

  private async amongNewest(search: MessageSearch): Promise<TimeMark[]> {
    const parameters = new Parameters();
    const before = beforeMark(search, parameters);
    return this.db.query(
      `select m.id, m.sent_at::text as at from (
         select id, sent_at, channel_id, kind, language, removed_at, search from message m
         where ${before} order by m.sent_at desc, m.id desc limit ${NEWEST}) m
       where ${matches(search, parameters)}
       order by m.sent_at desc, m.id desc limit ${Math.trunc(search.limit)}`,
      parameters.values,
    );
  }

  private async byIndex(search: MessageSearch): Promise<TimeMark[]> {
    const parameters = new Parameters();
    return this.db.query(
      `with m as materialized (
         select m.id, m.sent_at from message m
         where ${beforeMark(search, parameters)} and ${matches(search, parameters)})
       select m.id, m.sent_at::text as at from m
       order by m.sent_at desc, m.id desc limit ${Math.trunc(search.limit)}`,
      parameters.values,
    );
  }
}

function beforeMark({ before }: MessageSearch, parameters: Parameters): string {
  if (!before) return 'true';
  const at = parameters.add(before.at, 'timestamptz');
  return `(m.sent_at, m.id) < (${at}, ${parameters.add(before.id, 'uuid')})`;
}

function matches(search: MessageSearch, parameters: Parameters): string {
  const text = parameters.add(search.text, 'text');
  return [
    `m.search @@ ${inAnyLanguage(text)}`,
    // Only with a minus can a message match in a language that is not its own and fail in its own.
    ...(search.text.includes('-') ? [`m.search @@ ${inItsLanguage(text)}`] : []),
    WHAT[search.what],
    ...(search.channelIds
      ? [`m.channel_id = any(${parameters.add(search.channelIds, 'uuid[]')})`]
      : []),
    ...(search.withRemoved ? [] : ['m.removed_at is null']),
  ].join(' and ');
}
