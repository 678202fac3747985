import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { notFound, Problem } from '../../../platform/kernel/index.js';
import { DigestLinkRepository, type DigestLinkRow } from '../data/digest-link.repository.js';
import { DigestRepository } from '../data/digest.repository.js';
import { StandingRepository } from '../data/standing.repository.js';
import type { Standing, ViewedGroup } from '../domain/digest-view.js';
import { type SaidStanding, SetStanding } from './set-standing.js';
import { ViewDigest } from './view-digest.js';

export interface LinkedStanding {
  topicName: string;
  email: string;
  standing: Standing | null;
  group: ViewedGroup | null;
}

/** What somebody without an account sees and says by the link in their mail: how one topic stands. */
@Injectable()
export class StandingLinks {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly links: DigestLinkRepository,
    private readonly digests: DigestRepository,
    private readonly standings: StandingRepository,
    private readonly viewing: ViewDigest,
    private readonly setting: SetStanding,
  ) {}

  /** Throws 404 for a link that is not ours, 410 when it is too old. */
  async show(token: string): Promise<LinkedStanding> {
    const { manager } = this.db;
    const { digestId, topicId, email } = await this.open(manager, token);
    const topic = await this.standings.lockTopic(manager, topicId);
    const digest = await this.digests.find(manager, digestId);
    if (!topic || !digest) throw notFound('topic');
    const view = await this.viewing.view(
      manager,
      null,
      digest,
      await this.digests.groups(manager, digestId),
    );
    return {
      topicName: topic.name,
      email,
      standing: (await this.standings.of(manager, [topicId])).get(topicId) ?? null,
      group: view.groups.find((group) => group.topicId === topicId) ?? null,
    };
  }

  /** May be said again as long as the link lives: things are known first and fixed later. Throws as `show`. */
  async say(token: string, said: SaidStanding): Promise<void> {
    await this.db.transaction(async (manager) => {
      const { topicId, email } = await this.open(manager, token);
      await this.setting.setIn(manager, topicId, said, { userId: null, name: email, by: null });
      await this.links.markUsed(manager, token);
    });
  }

  private async open(manager: EntityManager, token: string): Promise<DigestLinkRow> {
    const link = await this.links.find(manager, token);
    if (!link) throw notFound('topic');
    if (link.isExpired)
      throw new Problem(
        410,
        'digest.link-expired',
        'This link is too old. The next digest has one.',
      );
    return link;
  }
}
