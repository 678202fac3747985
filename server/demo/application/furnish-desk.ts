import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DemoAccounts } from '../domain/arrivals-of.js';
import type { Story, StoryThread } from '../domain/story.js';
import type { DemoHouse } from './demo-house.js';

/** What stands in the desk when a room is furnished. */
export interface DemoGround {
  now: Date;
  story: Story;
  accounts: DemoAccounts;
  house: DemoHouse;
  /** The conversation of each thread. */
  threads: ReadonlyMap<StoryThread, string>;
}

/** Puts into one part of the desk what a month of use would have left there. */
export interface Furnishing {
  furnish(manager: EntityManager, ground: DemoGround): Promise<void>;
}

/** All of them, in the order in which they build on each other. */
export const FURNISHINGS = Symbol('Furnishings');

/** Furnishes the parts beside the conversations, one after the other. */
@Injectable()
export class FurnishDesk {
  constructor(@Inject(FURNISHINGS) private readonly furnishings: readonly Furnishing[]) {}

  async furnish(manager: EntityManager, ground: DemoGround): Promise<void> {
    for (const furnishing of this.furnishings) await furnishing.furnish(manager, ground);
  }
}
