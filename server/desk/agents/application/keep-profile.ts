import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditFact } from '../../../access/contract.js';
import { People } from '../../../access/index.js';
import { notFound, unprocessable } from '../../../platform/kernel/index.js';
import type { ProfileContent } from '../contract.js';
import { WorkProfileRepository } from '../data/work-profile.repository.js';
import { circleClosedBy } from '../domain/manager-circle.js';
import { WorkNews } from './work-news.js';

/** Says what somebody can do, how much at once, and who stands above them. */
@Injectable()
export class KeepProfile {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly profiles: WorkProfileRepository,
    private readonly people: People,
    private readonly news: WorkNews,
  ) {}

  /** Throws a Problem 404, and 422 when a manager is unknown or stands below already. */
  async execute(
    by: AuditFact['by'],
    userId: string,
    content: ProfileContent,
    within?: EntityManager,
  ): Promise<void> {
    const kept = {
      ...content,
      languages: words(content.languages),
      skills: words(content.skills),
    };
    const work = async (manager: EntityManager): Promise<void> => {
      await this.checkPeople(manager, userId, kept.managerId);
      await this.profiles.keep(manager, userId, kept);
      await this.news.tell(manager, {
        by,
        action: 'work-profile.changed',
        userId,
        detail: { ...kept },
      });
    };
    await (within ? work(within) : this.db.transaction(work));
  }

  private async checkPeople(
    manager: EntityManager,
    userId: string,
    managerId: string | null,
  ): Promise<void> {
    const lines = await this.profiles.lockLines(manager);
    const names = await this.people.namesOf(managerId ? [userId, managerId] : [userId]);
    const name = names.get(userId);
    if (name === undefined) throw notFound('user');
    if (managerId === null) return;
    const above = names.get(managerId);
    if (above === undefined)
      throw unprocessable('work-profile.no-manager', 'This manager has no account any more.');
    const between = circleClosedBy(lines, userId, managerId);
    if (between)
      throw unprocessable('work-profile.manager-circle', circleInWords(name, above, between));
  }
}

const words = (said: readonly string[]): string[] => [
  ...new Set(said.map((word) => word.trim().toLowerCase()).filter((word) => word !== '')),
];

const circleInWords = (name: string, above: string, between: readonly string[]): string =>
  between.length === 0
    ? `Nobody is their own manager. Choose somebody else for ${name}.`
    : `${above} already stands below ${name}, by way of ${between.join(', ')}. Choose somebody else, or change their manager first.`;
