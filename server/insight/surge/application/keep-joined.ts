import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { reaches } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { IncidentRepository } from '../data/incident.repository.js';
import { type JoinedConversation, JoinedRepository } from '../data/joined.repository.js';
import { IncidentNews } from './incident-news.js';

/** Conversations put to an incident by hand, or taken out. */
@Injectable()
export class KeepJoined {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly joined: JoinedRepository,
    private readonly news: IncidentNews,
  ) {}

  async of(me: Principal, id: string): Promise<JoinedConversation[]> {
    if (!(await this.incidents.one(id))) throw notFound('incident');
    return this.joined.of(id, me.channelIds);
  }

  /** Throws 404 for an incident that is not there or a conversation that is not open to one. */
  add(me: Principal, id: string, conversationId: string): Promise<void> {
    return this.change(me, id, conversationId, 'joined', (manager) =>
      this.joined.joinByHand(manager, id, conversationId, me.userId),
    );
  }

  /** What was taken out does not come back by itself. */
  takeOut(me: Principal, id: string, conversationId: string): Promise<void> {
    return this.change(me, id, conversationId, 'taken-out', (manager) =>
      this.joined.takeOut(manager, id, conversationId),
    );
  }

  private async change(
    me: Principal,
    incidentId: string,
    conversationId: string,
    did: string,
    write: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    const channelId = await this.joined.channelOf(conversationId);
    if (!channelId || !reaches(me, channelId)) throw notFound('conversation');
    await this.db.transaction(async (manager) => {
      if (!(await this.incidents.lock(manager, incidentId))) throw notFound('incident');
      await write(manager);
      await this.news.tell(manager, { incidentId, did, by: me, detail: { conversationId } });
    });
  }
}
