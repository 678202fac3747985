import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CannedReplyRepository } from '../../desk/replies/index.js';
import { newId } from '../../platform/kernel/index.js';
import { PastCannedRepository } from '../data/past-canned.repository.js';
import { cannedContentOf, type DemoCanned } from '../domain/demo-canned.js';
import { DAY } from '../domain/rhythm.js';
import type { StoryThread } from '../domain/story.js';
import { DEMO_CANNED } from '../stories/canned.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

const WRITTEN_DAYS_AGO = 45;

/** Without the language before it and the number behind it: `en/lost-card#12`. */
const scenarioOf = ({ key }: Pick<StoryThread, 'key'>): string => key.split(/[/#]/u)[1] ?? key;

/** The library of the demo brand, and how it was used in the month. */
@Injectable()
export class FurnishCanned implements Furnishing {
  constructor(
    private readonly library: CannedReplyRepository,
    private readonly past: PastCannedRepository,
  ) {}

  async furnish(manager: EntityManager, ground: DemoGround): Promise<void> {
    for (const [index, reply] of DEMO_CANNED.entries()) {
      const at = new Date(+ground.now - WRITTEN_DAYS_AGO * DAY + index * DAY);
      await this.put(manager, ground, reply, at);
    }
  }

  private async put(
    manager: EntityManager,
    { house, now, threads }: DemoGround,
    reply: DemoCanned,
    at: Date,
  ): Promise<void> {
    const id = newId(+at);
    const ownerId = house.userIds.get(reply.owner ?? 'sofie')!;
    const teamId = reply.team ? house.teamIds.get(reply.team)! : null;
    const state = reply.state ?? 'approved';
    const content = cannedContentOf(reply, teamId, now);
    await this.library.add(manager, { id, ownerId, state, at }, content);
    if (state === 'draft') return;
    const used = [...threads].filter(([thread]) => reply.scenarios.includes(scenarioOf(thread)));
    await this.past.use(
      manager,
      id,
      used.map(([, conversationId]) => conversationId),
    );
  }
}
