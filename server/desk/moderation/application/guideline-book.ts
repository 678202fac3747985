import { Injectable } from '@nestjs/common';
import { compileCondition, type Holds } from '../../work-rules/conditions/index.js';
import { GuidelineRepository } from '../data/guideline.repository.js';
import type { Guideline } from '../domain/guideline.js';

export interface ReadyGuideline extends Guideline {
  holds: Holds;
}

/** The guidelines that are switched on, compiled once for as long as nobody changes one. */
@Injectable()
export class GuidelineBook {
  private stamp: string | undefined;
  private ready: readonly ReadyGuideline[] = [];

  constructor(private readonly guidelines: GuidelineRepository) {}

  /** In their order. */
  async all(): Promise<readonly ReadyGuideline[]> {
    const stamp = await this.guidelines.stamp();
    if (stamp !== this.stamp) {
      const guidelines = await this.guidelines.all();
      this.ready = guidelines
        .filter(({ isEnabled }) => isEnabled)
        .map((guideline) => ({ ...guideline, holds: compileCondition(guideline.condition) }));
      this.stamp = stamp;
    }
    return this.ready;
  }
}
