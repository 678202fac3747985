import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KeepAudience, RebuildFigures } from '../../insight/analytics/index.js';
import { demoAudience } from '../domain/demo-audience.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** Counts of audiences; and the month is read into figures as soon as the desk is up. */
@Injectable()
export class FurnishFigures implements Furnishing {
  constructor(
    private readonly audience: KeepAudience,
    private readonly figures: RebuildFigures,
  ) {}

  async furnish(manager: EntityManager, { now, accounts }: DemoGround): Promise<void> {
    const days = demoAudience(now).map(({ account, ...day }) => ({
      ...day,
      ...(account !== undefined && { channelId: accounts[account].channelId }),
    }));
    await this.audience.put(manager, days, 'demo');
    await this.figures.ask(manager);
  }
}
