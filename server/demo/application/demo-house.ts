import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DemoPeople, Teams } from '../../access/index.js';
import { newId } from '../../platform/kernel/index.js';
import { PeopleRepository } from '../data/people.repository.js';
import { DEMO_PEOPLE, DEMO_TEAMS, type DemoPerson, emailOf } from '../domain/people.js';

export interface DemoHouse {
  userIds: ReadonlyMap<DemoPerson['key'], string>;
  /** By name. */
  teamIds: ReadonlyMap<string, string>;
}

/** The people of the demo brand, their teams, and the views that they keep. */
@Injectable()
export class MakeDemoHouse {
  constructor(
    private readonly people: DemoPeople,
    private readonly teams: Teams,
    private readonly rows: PeopleRepository,
  ) {}

  /** Finds what an earlier start has made. */
  async make(): Promise<DemoHouse> {
    const userIds = new Map<DemoPerson['key'], string>();
    for (const person of DEMO_PEOPLE) {
      const { key, name, role, language } = person;
      const email = emailOf(person);
      userIds.set(key, await this.people.person({ email, name, role, language }));
    }
    const teamIds = new Map<string, string>();
    for (const { name } of DEMO_TEAMS) teamIds.set(name, await this.teams.ensure(name));
    return { userIds, teamIds };
  }

  /** Who works where, on which channels, and what they like to look at. */
  async furnish(
    manager: EntityManager,
    { userIds, teamIds }: DemoHouse,
    channelIds: readonly string[],
    tagIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const { name, members } of DEMO_TEAMS) {
      const teamId = teamIds.get(name)!;
      const roster = members.map((key) => ({ userId: userIds.get(key)!, isLead: key === 'sofie' }));
      await this.rows.addMembers(manager, teamId, roster);
      for (const channelId of channelIds)
        await this.teams.grantChannel(teamId, channelId, { manager });
    }
    const tagged = (...names: string[]) => names.flatMap((name) => tagIds.get(name) ?? []);
    const views = [
      {
        owner: 'sofie',
        name: 'Urgent and high',
        filter: { priority: [1, 2], status: ['open'] },
        isShared: true,
      },
      {
        owner: 'sofie',
        name: 'Phishing reports',
        filter: { tagId: tagged('phishing', 'fraud') },
        isShared: true,
      },
      {
        owner: 'anna',
        name: 'My reviews',
        filter: { kind: ['review'], assigneeId: ['me'] },
        isShared: false,
      },
      {
        owner: 'anna',
        name: 'Cards, unanswered',
        filter: { tagId: tagged('card'), unanswered: true, sort: 'unanswered' },
        isShared: false,
      },
      {
        owner: 'chloe',
        name: 'Crédits à suivre',
        filter: { tagId: tagged('mortgage'), status: ['open', 'waiting', 'snoozed'] },
        isShared: false,
      },
      {
        owner: 'bram',
        name: 'Forum en app',
        filter: { kind: ['forum'], status: ['open', 'waiting'] },
        isShared: false,
      },
    ] as const;
    await this.rows.addViews(
      manager,
      views.map(({ owner, ...view }) => ({ id: newId(), ownerId: userIds.get(owner)!, ...view })),
    );
  }
}
