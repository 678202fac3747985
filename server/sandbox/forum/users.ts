import { SANDBOX_FORUM } from '../accounts.js';
import type { World } from '../world/world.js';

export interface ForumUser {
  id: string;
  username: string;
  name: string;
  staff: boolean;
}

export function userById(world: World, id: string): ForumUser {
  const { brand } = SANDBOX_FORUM;
  if (id === brand.id) return { ...brand, staff: true };
  const person = world.people.get(id);
  const name = person?.name ?? 'Former member';
  return { id, name, username: person?.username ?? `member${id}`, staff: false };
}

export function userNamed(world: World, username: string): ForumUser | undefined {
  const wanted = username.toLowerCase();
  if (wanted === SANDBOX_FORUM.brand.username) return userById(world, SANDBOX_FORUM.brand.id);
  const person = world
    .peopleOf({ network: 'discourse' })
    .find((one) => one.username?.toLowerCase() === wanted);
  return person && userById(world, person.id);
}
