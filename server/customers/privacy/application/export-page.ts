import { Injectable } from '@nestjs/common';
import { ExportReader, type ExportRow } from '../data/export.reader.js';
import { by, type Scope } from '../domain/data-classes/data-class.js';
import { type ExportWords, exportWords } from '../domain/export-words.js';
import { PAGE_END, pageHead, safe, tableOf } from '../domain/safe-html.js';

type Section = readonly [table: string, scope: Scope, columns: readonly string[]];

const SECTIONS: readonly (readonly [keyof ExportWords, readonly Section[]])[] = [
  ['person', [['customer', 'customer', ['name', 'email', 'phone', 'language', 'created_at']]]],
  [
    'accounts',
    [
      [
        'identity',
        'customer',
        ['network', 'name', 'handle', 'external_id', 'profile_url', 'followers', 'first_seen_at'],
      ],
    ],
  ],
  [
    'facts',
    [
      ['customer_key', 'customer', ['source', 'external_key', 'added_at']],
      ['customer_attribute', 'customer', ['name', 'value', 'source', 'updated_at']],
      ['customer_event', 'customer', ['at', 'kind', 'title', 'amount', 'currency', 'source']],
      ['customer_consent', 'customer', ['purpose', 'basis', 'note', 'given_at', 'withdrawn_at']],
    ],
  ],
  ['notes', [['customer_note', 'customer', ['created_at', 'body']]]],
  [
    'segments',
    [
      ['segment_membership', 'customer', ['segment', 'reason', 'since']],
      ['customer_segment', 'customer', ['segment', 'reason', 'set_at', 'expires_at']],
    ],
  ],
  ['ratings', [['satisfaction', 'customer', ['asked_at', 'rating', 'comment', 'answered_at']]]],
  ['reads', [['customer_read', 'customer', ['hour', 'what', 'times']]]],
];

/** One page that a person can read, without scripts, in their language where the desk speaks it. */
@Injectable()
export class ExportPage {
  constructor(private readonly reader: ExportReader) {}

  async *content(requestId: string, madeAt: Date): AsyncGenerator<Buffer> {
    const language = await this.language(requestId);
    const words = exportWords(language);
    yield Buffer.from(pageHead(words.title, language ?? 'en'));
    yield Buffer.from(`<p>${safe(`${words.made} ${madeAt.toISOString()}`)}</p>`);
    for (const [title, sections] of SECTIONS)
      yield Buffer.from(await this.section(requestId, words, title, sections));
    yield Buffer.from(`<h2>${safe(words.conversations)}</h2>`);
    yield* this.conversations(requestId, words);
    yield Buffer.from(PAGE_END);
  }

  private async section(
    requestId: string,
    words: ExportWords,
    title: keyof ExportWords,
    sections: readonly Section[],
  ): Promise<string> {
    const tables: string[] = [];
    for (const [table, scope, columns] of sections) {
      const column = table === 'customer' ? 'id' : 'customer_id';
      const rows: ExportRow[] = [];
      for await (const row of this.reader.rows(requestId, table, by(column, scope), columns))
        rows.push(row);
      if (rows.length > 0) tables.push(tableOf(rows));
    }
    const body = tables.join('') || `<p>${safe(words.nothing)}</p>`;
    return `<h2>${safe(words[title])}</h2>${body}`;
  }

  private async *conversations(requestId: string, words: ExportWords): AsyncGenerator<Buffer> {
    const speakers = { inbound: words.customer, outbound: words.desk, note: words.note };
    for (const { id, channel, kind, subject, openedAt } of await this.reader.conversations(
      requestId,
    )) {
      const title = [openedAt.toISOString().slice(0, 10), channel, kind, subject];
      yield Buffer.from(`<h3>${safe(title.filter(Boolean).join(' · '))}</h3>`);
      for await (const message of this.reader.messages(requestId, id)) {
        const who = `${speakers[message.direction]}, ${message.sentAt.toISOString()}`;
        yield Buffer.from(
          `<div class="message"><div class="who">${safe(who)}</div>${safe(message.text)}</div>`,
        );
      }
    }
  }

  private async language(requestId: string): Promise<string | null> {
    for await (const row of this.reader.rows(requestId, 'customer', by('id', 'customer'), [
      'language',
    ]))
      if (typeof row['language'] === 'string') return row['language'];
    return null;
  }
}
