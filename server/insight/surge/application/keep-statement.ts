import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { CLOCK, type Clock, conflict, notFound } from '../../../platform/kernel/index.js';
import { IncidentRepository } from '../data/incident.repository.js';
import { IncidentNews } from './incident-news.js';

/** What the house says to everybody about an incident, in each language; it counts once approved. */
@Injectable()
export class KeepStatement {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly news: IncidentNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** As a whole; empty texts are left out. A changed statement has to be approved anew. */
  async write(
    me: Principal,
    id: string,
    texts: readonly { language: string; text: string }[],
  ): Promise<void> {
    const statement = Object.fromEntries(
      texts
        .filter(({ text }) => text.trim() !== '')
        .map(({ language, text }) => [language, text.trim()]),
    );
    await this.db.transaction(async (manager) => {
      if (!(await this.incidents.lock(manager, id))) throw notFound('incident');
      await this.incidents.writeStatement(manager, id, statement);
      const detail = { languages: Object.keys(statement) };
      await this.news.tell(manager, { incidentId: id, did: 'statement-written', by: me, detail });
    });
  }

  /** Throws 409 when nothing is written. */
  async approve(me: Principal, id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const incident = await this.incidents.lock(manager, id);
      if (!incident) throw notFound('incident');
      if (Object.keys(incident.statement).length === 0)
        throw conflict('incident.no-statement', 'There is no statement yet. Write one first.');
      await this.incidents.approveStatement(manager, id, me.userId, this.clock.now());
      await this.news.tell(manager, { incidentId: id, did: 'statement-approved', by: me });
    });
  }
}
