import { Injectable } from '@nestjs/common';
import { maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import { MessageReader } from '../data/message.reader.js';
import {
  PublicationTreeReader,
  type ThreadRow,
  type TreeFilter,
} from '../data/publication-tree.reader.js';
import { PublicationReader, type PublicationRow } from '../data/publication.reader.js';
import { ReadMessages, type WholeMessage } from './read-messages.js';

/** More than this is said under no page of threads that a person reads. */
const MOST_MESSAGES = 3000;

export interface PublicationThreads {
  publication: PublicationRow;
  /** Of all threads of the page, liveliest thread first, within a thread in order of time. */
  messages: WholeMessage[];
  /** By conversation. */
  threads: ReadonlyMap<string, ThreadRow>;
  nextCursor: string | null;
}

export interface TreeRequest {
  filter: TreeFilter;
  limit: number;
  cursor?: string;
}

/** A publication and what people say under it. */
@Injectable()
export class ShowPublication {
  constructor(
    private readonly publications: PublicationReader,
    private readonly tree: PublicationTreeReader,
    private readonly messages: MessageReader,
    private readonly reading: ReadMessages,
  ) {}

  /** Throws 404 also for what is not theirs to see. */
  async one(me: Principal, id: string): Promise<PublicationRow> {
    const publication = await this.publications.one(id);
    if (!publication || !maySee(me, publication)) throw notFound('publication');
    return publication;
  }

  async threads(me: Principal, id: string, request: TreeRequest): Promise<PublicationThreads> {
    const after = timeMarkIn(request.cursor);
    const publication = await this.one(me, id);
    const found = await this.tree.threads(id, request.filter, { limit: request.limit + 1, after });
    const page = found.slice(0, request.limit);
    const last = page.at(-1);
    const whole = await this.tree.whole(page.map((thread) => thread.id));
    const rows = await this.messages.ofConversations(
      whole.map((thread) => thread.id),
      MOST_MESSAGES,
    );
    return {
      publication,
      messages: await this.reading.complete(rows),
      threads: new Map(whole.map((thread) => [thread.id, thread])),
      nextCursor: found.length > request.limit && last ? timeCursor(last) : null,
    };
  }
}
