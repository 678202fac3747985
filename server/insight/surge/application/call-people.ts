import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { SurgeEvents } from '../contract.js';
import { IncidentRepository } from '../data/incident.repository.js';
import { IncidentNews } from './incident-news.js';

/** Calls the people of the list, again and again until somebody acknowledges. */
@Injectable()
export class CallPeople {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly news: IncidentNews,
  ) {}

  async call(): Promise<void> {
    await this.db.transaction(async (manager) => {
      for (const { id, userIds, count } of await this.incidents.takeDueCalls(manager)) {
        const data = { incidentId: id, userIds } satisfies SurgeEvents['incident.called'];
        const detail = { people: userIds.length, count };
        await this.news.tell(manager, { incidentId: id, did: 'called', by: null, detail }, [
          { type: 'incident.called', data },
        ]);
      }
    });
  }
}
