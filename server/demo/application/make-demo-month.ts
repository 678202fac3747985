import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import type { DemoAccounts } from '../domain/arrivals-of.js';
import type { Story } from '../domain/story.js';
import type { DeskIds } from '../domain/work-of.js';
import { type DemoHouse, MakeDemoHouse } from './demo-house.js';
import { DoTheWork } from './do-the-work.js';
import { FurnishDesk } from './furnish-desk.js';
import { KnowTheCustomers } from './know-the-customers.js';
import { MakePastTrue } from './make-past-true.js';
import { TellTheDesk } from './tell-the-desk.js';

/** Writes the whole month into the desk. Within one transaction: it is there, or nothing is. */
@Injectable()
export class MakeDemoMonth {
  constructor(
    private readonly desk: TellTheDesk,
    private readonly house: MakeDemoHouse,
    private readonly doing: DoTheWork,
    private readonly knowing: KnowTheCustomers,
    private readonly past: MakePastTrue,
    private readonly furnishing: FurnishDesk,
  ) {}

  async make(
    manager: EntityManager,
    story: Story,
    accounts: DemoAccounts,
    house: DemoHouse,
  ): Promise<void> {
    const threads = await this.desk.tell(manager, story, accounts);
    const tags = [...new Set(story.threads.flatMap((thread) => thread.tags))].sort();
    const tagIds = await this.doing.addTags(manager, tags);
    const channelIds = Object.values(accounts).map(({ channelId }) => channelId);
    await this.house.furnish(manager, house, channelIds, tagIds);
    const ids = deskIds(house, tagIds);
    await this.doing.write(manager, threads, accounts, ids);
    await this.desk.split(manager, story, accounts, threads, house.userIds);
    await this.doing.settle(manager, threads, ids);
    await this.knowing.know(manager, story, accounts, threads, ids);
    await this.past.makeTrue(manager, story.now, accounts);
    await this.furnishing.furnish(manager, { now: story.now, story, accounts, house, threads });
    await this.past.putInOrder(manager);
    await this.doing.markRead(manager, house, story.now);
  }
}

function deskIds({ userIds, teamIds }: DemoHouse, tagIds: ReadonlyMap<string, string>): DeskIds {
  const known = (ids: ReadonlyMap<string, string>) => (name: string) => {
    const id = ids.get(name);
    if (!id) throw new Error(`The demo has nothing called "${name}".`);
    return id;
  };
  return {
    user: known(userIds),
    team: known(teamIds),
    tag: known(tagIds),
    fresh: (at) => newId(+at),
  };
}
