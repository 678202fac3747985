import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../access/contract.js';
import type { Naming } from '../../../crm/contract.js';
import { scopeOf } from './customer-conversations.js';
import { inAnyLanguage } from './search-sql.js';

/** In so many of their latest conversations somebody's words are read. */
const LATEST = 50;
const MOST_TEXTS = 100;
/** A word that occurs more often says nothing of a person. */
const MOST_HITS = 20;

/** What customers wrote, for whoever looks for addresses in it. */
@Injectable()
export class CustomerWordsReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Beginnings of their newest messages. */
  async textsOf(reach: ChannelReach, customerId: string): Promise<string[]> {
    const rows: { text: string }[] = await this.db.query(
      `with latest as (
         select p.conversation_id, p.identity_id
         from identity i join conversation_participant p on p.identity_id = i.id
         join conversation c on c.id = p.conversation_id
         where i.customer_id = $1 and ($2::uuid[] is null or c.channel_id = any($2))
         order by p.last_at desc limit ${LATEST})
       select left(m.text, 5000) as text from latest
       join message m on m.conversation_id = latest.conversation_id
         and m.author_identity_id = latest.identity_id
       where m.direction = 'inbound' and m.removed_at is null
       order by m.sent_at desc, m.id desc limit ${MOST_TEXTS}`,
      [customerId, scopeOf(reach)],
    );
    return rows.map(({ text }) => text);
  }

  async naming(reach: ChannelReach, words: readonly string[]): Promise<Naming[]> {
    if (words.length === 0) return [];
    return this.db.query(
      `select i.customer_id as "customerId", hit.text
       from unnest($1::text[]) word cross join lateral (
         select m.author_identity_id, left(m.text, 5000) as text from message m
         where m.search @@ ${inAnyLanguage(`'"' || replace(word, '"', '') || '"'`)}
           and m.direction = 'inbound' and m.removed_at is null
           and ($2::uuid[] is null or m.channel_id = any($2)) limit ${MOST_HITS}) hit
       join identity i on i.id = hit.author_identity_id`,
      [words, scopeOf(reach)],
    );
  }
}
