import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may, maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { maskText } from '../../topics/index.js';
import type { StoredDigest, StoredGroup } from '../data/digest.repository.js';
import { QuoteReader, type QuoteRow } from '../data/quote.reader.js';
import { StandingRepository } from '../data/standing.repository.js';
import type { DigestView, Quote } from '../domain/digest-view.js';

/** Who reads it; null: somebody without an account. */
export type Reader = Pick<Principal, 'abilities' | 'channelIds'> | null;

/** A digest for one reader: the words of customers as they stand now, without names for those who may not know people. */
@Injectable()
export class ViewDigest {
  constructor(
    private readonly quotes: QuoteReader,
    private readonly standings: StandingRepository,
  ) {}

  async view(
    manager: EntityManager,
    reader: Reader,
    { name, ...digest }: StoredDigest,
    groups: readonly StoredGroup[],
  ): Promise<DigestView> {
    const { questions } = digest.brief;
    const rows = await this.quotes.of(manager, [
      ...groups.flatMap(({ quoteIds }) => quoteIds),
      ...questions.map(({ messageId }) => messageId),
    ]);
    const standings = await this.standings.of(
      manager,
      groups.flatMap(({ topicId }) => topicId ?? []),
    );
    return {
      ...digest,
      name: name ?? '',
      groups: groups.map(({ quoteIds, ...group }) => ({
        ...group,
        quotes: quoteIds.flatMap((id) => {
          const row = rows.get(id);
          return row ? [quoteFor(reader, row)] : [];
        }),
        standing: (group.topicId && standings.get(group.topicId)) || null,
      })),
      questions: questions.flatMap(({ messageId, count }) => {
        const row = rows.get(messageId);
        return row ? [{ messageId, count, text: quoteFor(null, row).text }] : [];
      }),
    };
  }
}

function quoteFor(reader: Reader, row: QuoteRow): Quote {
  const knowsPeople = reader !== null && may(reader, 'customers.read') && maySee(reader, row);
  const names = [row.author, row.handle, row.customer].flatMap((name) => name ?? []);
  return {
    messageId: row.messageId,
    conversationId: reader !== null && maySee(reader, row) ? row.conversationId : null,
    text: knowsPeople ? row.text : maskText(row.text, names),
    author: knowsPeople ? (row.customer ?? row.author) : null,
    network: row.network,
    sentAt: row.sentAt,
  };
}
