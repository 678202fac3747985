import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import {
  CLOCK,
  type Clock,
  newId,
  notFound,
  unprocessable,
} from '../../../platform/kernel/index.js';
import type { StandingState } from '../contract.js';
import { StandingRepository } from '../data/standing.repository.js';

export interface SaidStanding {
  /** `withdrawn`: nothing is said any more. */
  state: StandingState | 'withdrawn';
  note: string;
  /** Where more can be read. */
  url: string | null;
}

/** What those who can change it say of a topic of complaints. */
@Injectable()
export class SetStanding {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly standings: StandingRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404 `topic.not-found`, 422 `standing.url`. */
  async set(me: Principal, topicId: string, said: SaidStanding): Promise<void> {
    await this.db.transaction((manager) =>
      this.setIn(manager, topicId, said, { userId: me.userId, name: me.name, by: me }),
    );
  }

  /** Within the caller's transaction, by a colleague or by somebody who has a link. */
  async setIn(
    manager: EntityManager,
    topicId: string,
    said: SaidStanding,
    author: { userId: string | null; name: string; by: Principal | null },
  ): Promise<void> {
    const topic = await this.standings.lockTopic(manager, topicId);
    if (!topic) throw notFound('topic');
    await this.standings.add(manager, {
      id: newId(),
      topicId,
      state: said.state,
      note: said.note.trim(),
      url: webAddress(said.url),
      byUserId: author.userId,
      byName: author.name,
      at: this.clock.now(),
    });
    await this.audit.record(manager, {
      by: author.by,
      action: 'topic-standing.changed',
      target: { type: 'topic', id: topicId },
      detail: { state: said.state, topic: topic.name, ...(author.by ? {} : { by: author.name }) },
    });
    await this.events.append(manager, [
      {
        type: 'topic-standing.changed',
        actorId: author.userId,
        data: { topicId, state: said.state },
      },
    ]);
  }
}

/** Null for none. Throws 422 for anything that a browser would not open as a page. */
function webAddress(url: string | null): string | null {
  if (url === null || url.trim() === '') return null;
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : undefined;
  if (parsed && ['http:', 'https:'].includes(parsed.protocol)) return parsed.href;
  throw unprocessable('standing.url', 'The link must begin with https:// or http://.');
}
