import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Doorkeeper } from '../../conversations/index.js';
import { GuidanceRepository, type PinnedGuidance } from '../data/guidance.repository.js';
import type { MergedGuidelines } from '../domain/merge-guidelines.js';
import { ApplyingGuidelines } from './applying-guidelines.js';

export interface Guidance extends MergedGuidelines {
  pinned: PinnedGuidance[];
}

/** Everything that stands beside the composer of a conversation. */
@Injectable()
export class ShowGuidance {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly guidelines: ApplyingGuidelines,
    private readonly pins: GuidanceRepository,
  ) {}

  /** Throws 404 for a conversation that is not theirs to see. */
  async of(me: Principal, conversationId: string): Promise<Guidance> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const [merged, pinned] = await Promise.all([
      this.guidelines.to(conversationId),
      this.pins.of(conversationId),
    ]);
    return { ...merged, pinned };
  }
}
