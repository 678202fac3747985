import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Audit } from '../../../access/index.js';
import { EventLog } from '../../../platform/events/index.js';
import { WorkStateRepository } from '../data/work-state.repository.js';
import type { Patience } from '../domain/work-state-of.js';

/** After how long the desk takes somebody for away, and for gone. */
@Injectable()
export class ChangePatience {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: WorkStateRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async execute(by: Principal, patience: Patience): Promise<void> {
    await this.db.transaction(async (manager) => {
      await this.rows.setPatience(manager, patience);
      const detail = { ...patience };
      await this.audit.record(manager, { by, action: 'work-settings.changed', detail });
      const data = { userId: by.userId };
      await this.events.append(manager, [
        { type: 'work-profile.changed', actorId: by.userId, data },
      ]);
    });
  }
}
