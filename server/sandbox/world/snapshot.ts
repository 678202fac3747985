import type { SandboxSnapshot } from '../contract.js';
import type { WorldRecord } from './records.js';
import type { World } from './world.js';

type Lists = Partial<Record<keyof SandboxSnapshot, readonly { id: string }[]>>;

const wrap = <T extends WorldRecord['t']>(t: T, items: readonly unknown[]): WorldRecord[] =>
  items.map((v) => ({ t, v }) as WorldRecord);

/** The records that fill a world with a snapshot; what it already knows is left as it is. */
export function recordsOf(snapshot: SandboxSnapshot, world: World): WorldRecord[] {
  const fresh = <K extends keyof SandboxSnapshot & keyof World>(list: K) =>
    (snapshot as Lists)[list]?.filter(
      ({ id }) => !(world[list] as { has(id: string): boolean }).has(id),
    ) ?? [];
  return [
    ...wrap('person', fresh('people')),
    ...wrap('post', fresh('posts')),
    ...wrap('comment', fresh('comments')),
    ...wrap('recommendation', fresh('recommendations')),
    ...wrap('message', fresh('messages')),
    ...wrap('review', fresh('reviews')),
    ...wrap('topic', fresh('topics')),
    ...wrap('forumPost', fresh('forumPosts')),
  ];
}
