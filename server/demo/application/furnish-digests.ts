import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  MakeDigest,
  nextTime,
  periodBefore,
  ScheduleRepository,
  StandingRepository,
} from '../../insight/digests/index.js';
import { TopicRepository } from '../../insight/topics/index.js';
import { newId } from '../../platform/kernel/index.js';
import { PastTopicsRepository } from '../data/past-topics.repository.js';
import { DEMO_STANDINGS, DEMO_TOPICS } from '../domain/demo-topics.js';
import { DAY } from '../domain/rhythm.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

const WEEKS = 3;

/** What the month was about, the digests of the last weeks, and what was said to them. */
@Injectable()
export class FurnishDigests implements Furnishing {
  constructor(
    private readonly topics: TopicRepository,
    private readonly past: PastTopicsRepository,
    private readonly schedules: ScheduleRepository,
    private readonly making: MakeDigest,
    private readonly standings: StandingRepository,
  ) {}

  async furnish(manager: EntityManager, ground: DemoGround): Promise<void> {
    const topicIds = await this.nameTopics(manager, ground);
    await this.report(manager, ground);
    for (const { topic, daysAgo, ...said } of DEMO_STANDINGS)
      await this.standings.add(manager, {
        ...said,
        id: newId(),
        topicId: topicIds.get(topic)!,
        url: null,
        byUserId: null,
        at: new Date(+ground.now - daysAgo * DAY),
      });
  }

  private async nameTopics(
    manager: EntityManager,
    { threads, house }: DemoGround,
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { name, scenarios, terms } of DEMO_TOPICS) {
      const topic = { name, terms, language: null, exampleMessageId: null, isNamed: true };
      const id = await this.topics.add(manager, topic, house.userIds.get('sofie')!);
      const told = [...threads].filter(([{ key }]) =>
        scenarios.includes(key.split(/[/#]/u)[1] ?? key),
      );
      await this.past.place(
        manager,
        id,
        told.map(([, conversationId]) => conversationId),
      );
      ids.set(name, id);
    }
    return ids;
  }

  private async report(manager: EntityManager, { now, house }: DemoGround): Promise<void> {
    const content = {
      name: 'All complaints',
      cadence: 'weekly' as const,
      hour: 7,
      day: 1,
      zone: 'Europe/Brussels',
      language: 'en' as const,
      scope: { kind: 'all' as const, values: [] },
      userIds: [house.userIds.get('sofie')!],
      emails: ['app-team@lumen.example', 'branches@lumenbank.example'],
    };
    const scheduleId = newId();
    await this.schedules.add(manager, scheduleId, content, house.userIds.get('sofie')!);
    await this.schedules.setNext(manager, scheduleId, nextTime(content, now));
    for (let week = WEEKS; week > 0; week -= 1) {
      const sentAt = nextTime(content, new Date(+now - week * 7 * DAY));
      const period = periodBefore(content, sentAt);
      const wanted = { ...content, scheduleId, period, sentAt };
      await this.making.makeIn(manager, wanted, null);
    }
  }
}
