import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KeepProfile } from '../../desk/agents/index.js';
import { KeepQueues } from '../../desk/work-rules/routing/index.js';
import { PastQueuesRepository } from '../data/past-queues.repository.js';
import { BANK_PROFILES, BANK_QUEUES } from '../domain/bank-queues.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** Who can do what at the bank, and how new work reaches them. */
@Injectable()
export class FurnishQueues implements Furnishing {
  constructor(
    private readonly profiles: KeepProfile,
    private readonly queues: KeepQueues,
    private readonly past: PastQueuesRepository,
  ) {}

  async furnish(manager: EntityManager, { house, now }: DemoGround): Promise<void> {
    for (const { key, manager: above, ...profile } of BANK_PROFILES) {
      const managerId = above && house.userIds.get(above)!;
      await this.profiles.execute(
        null,
        house.userIds.get(key)!,
        { ...profile, managerId },
        manager,
      );
    }
    const ids: string[] = [];
    for (const { team, skills, steps, ...queue } of BANK_QUEUES) {
      const teamId = team === null ? null : house.teamIds.get(team)!;
      const draft = { ...queue, skills: [...skills], steps: [...steps], teamId, enabled: true };
      ids.push(await this.queues.add(null, draft, manager));
    }
    const [, french = '', others = ''] = ids;
    await this.past.fill(manager, { french, others, now });
  }
}
