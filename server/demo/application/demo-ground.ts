import type { DemoHouse } from './demo-house.js';

/** What furnishing stands on: the people and teams, the month's tags, the moment of the first start. */
export interface DemoGround {
  house: DemoHouse;
  tagIds: ReadonlyMap<string, string>;
  now: Date;
}
