import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { IncidentRepository } from '../data/incident.repository.js';
import { IncidentNews } from './incident-news.js';

/** Writes down what was decided, by whom and when. It is never changed afterwards. */
@Injectable()
export class LogDecision {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly news: IncidentNews,
  ) {}

  /** Throws 404. */
  async log(me: Principal, id: string, text: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await this.incidents.one(id, manager))) throw notFound('incident');
      await this.news.tell(manager, { incidentId: id, did: 'decision', by: me, text });
    });
  }
}
