import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { IncidentRepository } from '../data/incident.repository.js';
import { JoinScope } from './join-scope.js';

const MOST = 50;
const LATELY_MS = 3_600_000;

/** Topics are found after the message came: what belongs to an open incident since is taken in. */
@Injectable()
export class SweepOpenIncidents {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly joining: JoinScope,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const lately = new Date(this.clock.now().getTime() - LATELY_MS);
    for (const incident of await this.incidents.list(['open'], MOST)) {
      const since = incident.since > lately ? incident.since : lately;
      await this.db.transaction(async (manager) => {
        if ((await this.joining.join(manager, incident, since)) === 0) return;
        const data = { incidentId: incident.id };
        await this.events.append(manager, [{ type: 'incident.changed', data }]);
      });
    }
  }
}
