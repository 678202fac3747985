import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConversationFigures } from '../../desk/conversations/index.js';
import { newId } from '../../platform/kernel/index.js';
import { PastThreadsRepository } from '../data/past-threads.repository.js';
import { TroublesRepository } from '../data/troubles.repository.js';
import type { DemoAccounts } from '../domain/arrivals-of.js';
import { DAY } from '../domain/rhythm.js';
import { quarantinedOf, unsupportedOf } from '../domain/troubles-of.js';

const CONNECTED_DAYS_AGO = 40;

/** Brings figures, numbers and times into line with what is there; and what went wrong meanwhile. */
@Injectable()
export class MakePastTrue {
  constructor(
    private readonly figures: ConversationFigures,
    private readonly threads: PastThreadsRepository,
    private readonly troubles: TroublesRepository,
  ) {}

  /** Once more after something else has told of the past. */
  putInOrder(manager: EntityManager): Promise<void> {
    return this.threads.putInOrder(manager);
  }

  async makeTrue(manager: EntityManager, now: Date, accounts: DemoAccounts): Promise<void> {
    await this.figures.refresh(manager, await this.threads.allConversationIds(manager));
    await this.threads.putInOrder(manager);
    await this.troubles.setAside(
      manager,
      quarantinedOf(now, accounts).map((row) => ({ id: newId(+row.at), ...row })),
    );
    await this.troubles.countUnsupported(manager, unsupportedOf(now, accounts));
    const channelIds = Object.values(accounts).map(({ channelId }) => channelId);
    await this.troubles.dateChannels(
      manager,
      channelIds,
      new Date(+now - CONNECTED_DAYS_AGO * DAY),
    );
  }
}
