import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { abilitiesOf, ROLES } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import { type Concern, type Concerned, ConcernedReader } from '../data/concerned.reader.js';
import {
  DigestOptionsReader,
  type Recipient,
  type ScopeOption,
} from '../data/digest-options.reader.js';
import { StandingRepository } from '../data/standing.repository.js';
import { DigestRepository, type StoredDigest } from '../data/digest.repository.js';
import type { DigestView } from '../domain/digest-view.js';
import { ViewDigest } from './view-digest.js';

interface WantedConcerned {
  since: Date;
  /** Its period and scope instead of `since`. */
  digestId?: string;
  limit: number;
  cursor?: string;
}

/** Digests for those who read them. */
@Injectable()
export class ShowDigests {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly digests: DigestRepository,
    private readonly viewing: ViewDigest,
    private readonly options: DigestOptionsReader,
    private readonly concerned: ConcernedReader,
    private readonly standings: StandingRepository,
  ) {}

  async page({ limit, cursor }: { limit: number; cursor?: string }): Promise<{
    items: StoredDigest[];
    nextCursor: string | null;
  }> {
    const after = timeMarkIn(cursor);
    const rows = await this.digests.page(this.db.manager, { after, limit: limit + 1 });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: rows.length > limit && last ? timeCursor({ at: last.mark, id: last.id }) : null,
    };
  }

  /** Throws 404. */
  async one(me: Principal, id: string): Promise<DigestView> {
    const { manager } = this.db;
    const digest = await this.digests.find(manager, id);
    if (!digest) throw notFound('digest');
    return this.viewing.view(manager, me, digest, await this.digests.groups(manager, id));
  }

  /** What can be chosen for a schedule. */
  async choices(me: Principal): Promise<{ scopes: ScopeOption[]; recipients: Recipient[] }> {
    const { manager } = this.db;
    const roles = ROLES.filter((role) => abilitiesOf(role).includes('digests.read'));
    return {
      scopes: await this.options.scopes(manager, me.channelIds === 'all' ? null : me.channelIds),
      recipients: await this.options.recipients(manager, roles),
    };
  }

  /** Conversations that complain of a topic, as a digest counts them if one is named. Throws 404. */
  async concernedBy(
    me: Principal,
    topicId: string,
    { since, digestId, limit, cursor }: WantedConcerned,
  ): Promise<{ items: Concerned[]; nextCursor: string | null }> {
    if (!(await this.standings.lockTopic(this.db.manager, topicId))) throw notFound('topic');
    const after = timeMarkIn(cursor);
    const reach = me.channelIds === 'all' ? null : me.channelIds;
    const concern = { topicId, ...(await this.boundsOf(digestId, since)) };
    const wanted = { ...(after && { after }), limit: limit + 1 };
    const rows = await this.concerned.page(this.db.manager, concern, reach, wanted);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor:
        rows.length > limit && last ? timeCursor({ at: last.mark, id: last.conversationId }) : null,
    };
  }

  private async boundsOf(
    digestId: string | undefined,
    since: Date,
  ): Promise<Omit<Concern, 'topicId'>> {
    if (!digestId) return { since, until: null, scope: { kind: 'all', values: [] } };
    const digest = await this.digests.find(this.db.manager, digestId);
    if (!digest) throw notFound('digest');
    return { since: digest.periodStart, until: digest.periodEnd, scope: digest.scope };
  }
}
