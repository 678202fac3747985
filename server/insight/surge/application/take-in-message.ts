import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { IncidentRepository } from '../data/incident.repository.js';
import { JoinedRepository } from '../data/joined.repository.js';
import { isInScope } from '../domain/incident-scope.js';

const MOST = 50;

/** A new message brings its conversation into the open incidents that it is about. */
@Injectable()
export class TakeInMessage {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly joined: JoinedRepository,
    private readonly events: EventLog,
  ) {}

  /** May be called any number of times. */
  async take(messageId: string): Promise<void> {
    const open = await this.incidents.list(['open'], MOST);
    const message = open.length > 0 && (await this.joined.message(messageId));
    if (!message) return;
    const meant = open.filter((one) => message.at >= one.since && isInScope(one, message));
    for (const { id } of meant)
      await this.db.transaction(async (manager) => {
        if ((await this.joined.join(manager, id, [message.conversationId])) === 0) return;
        await this.events.append(manager, [{ type: 'incident.changed', data: { incidentId: id } }]);
      });
  }
}
