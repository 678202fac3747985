import { SANDBOX_PAGES } from '../accounts.js';
import type { World } from '../world/world.js';

export interface From {
  id: string;
  name: string;
}

export const pageById = (id: string) => SANDBOX_PAGES.find((page) => page.id === id);

/** A page, or a person by page-scoped id. Somebody whose profile is unknown keeps the id alone. */
export function fromOf(world: World, id: string): From {
  const page = pageById(id);
  if (page) return { id, name: page.name };
  return { id, name: world.people.get(id)?.name ?? 'Facebook user' };
}

/** The page under which a comment stands, whatever it stands under. */
export function pageOfComment(world: World, postId: string): string | undefined {
  return world.posts.get(postId)?.pageId ?? world.recommendations.get(postId)?.pageId;
}
