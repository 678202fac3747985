import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PastNoticesRepository } from '../data/past-notices.repository.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** What the people of the bank were told lately; of the last day some is still unread. */
@Injectable()
export class FurnishNotices implements Furnishing {
  constructor(private readonly past: PastNoticesRepository) {}

  furnish(manager: EntityManager, { now }: Pick<DemoGround, 'now'>): Promise<void> {
    return this.past.tell(manager, now);
  }
}
