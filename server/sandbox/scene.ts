import type { World } from './world/world.js';

/** What changes are worked out from: the state, the moment, and the address under which we stand. */
export interface Scene {
  world: World;
  now: Date;
  /** Makes the address of an own file (`/media/…`) absolute; leaves others alone. */
  absolute(url: string): string;
}

/** Thrown when an act names something that does not exist, or asks for what cannot be done. */
export class ImpossibleAct extends Error {
  override readonly name = 'ImpossibleAct';
}

export function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new ImpossibleAct(`There is no ${what}.`);
  return item;
}
