import type { EffectKind, SandboxEffect, SandboxForumPost } from '../contract.js';
import { sceneOf } from '../http/api.js';
import type { Backstage } from '../http/api.js';
import type { Fields } from '../http/fields.js';
import type { World } from '../world/world.js';
import { invalidAccess, missingParameter, notFound } from './errors.js';
import { serializePost } from './serialize.js';
import { changePost, isBrand, postsOf } from './topics.js';
import type { ForumUser } from './users.js';
import { checkLength } from './write-post.js';

const POSTS_A_PAGE = 50;

function serialized(world: World, post: SandboxForumPost) {
  const topic = world.topics.get(post.topicId);
  if (!topic) throw notFound();
  return serializePost(post, { world, topic, posts: postsOf(world, topic.id) });
}

/** GET /posts.json: the newest public posts, those with an id of at most `before`. */
export function latestPosts(world: World, before: string | undefined) {
  const highest = before === undefined || before === '' ? Infinity : Number(before);
  const posts = world.forumPosts
    .all()
    .filter((post) => Number(post.id) <= highest && !post.removed)
    .filter((post) => !world.topics.get(post.topicId)?.privateTo)
    .sort((a, b) => Number(b.id) - Number(a.id))
    .slice(0, POSTS_A_PAGE);
  return { latest_posts: posts.map((post) => serialized(world, post)) };
}

export function onePost(world: World, user: ForumUser, id: string) {
  const post = world.forumPosts.get(id);
  if (!post || (post.removed && !user.staff)) throw notFound();
  return serialized(world, post);
}

/** PUT /posts/{id}.json with post[raw]. */
export async function changePostOf(
  backstage: Backstage,
  user: ForumUser,
  id: string,
  fields: Fields,
) {
  own(backstage, user, id);
  const text = fields.text('post[raw]') ?? fields.object('post')?.raw;
  if (typeof text !== 'string') throw missingParameter('post');
  checkLength(text);
  const editedAt = backstage.stage.now().toISOString();
  const change = changePost(sceneOf(backstage), id, 'post_edited', { text, editedAt });
  const effects = [{ ...effectOn(backstage, 'edit', id), text }];
  await backstage.stage.commit({ ...change, effects });
  return { post: serialized(backstage.stage.world, own(backstage, user, id)) };
}

export async function removePost(backstage: Backstage, user: ForumUser, id: string): Promise<void> {
  own(backstage, user, id);
  const change = changePost(sceneOf(backstage), id, 'post_destroyed', { removed: true });
  await backstage.stage.commit({ ...change, effects: [effectOn(backstage, 'remove', id)] });
}

/** Staff may change every post, members their own. */
function own({ stage }: Backstage, user: ForumUser, id: string): SandboxForumPost {
  const post = stage.world.forumPosts.get(id);
  if (!post || post.removed) throw notFound();
  if (post.authorId !== user.id && !isBrand(user.id)) throw invalidAccess();
  return post;
}

const effectOn = (
  { url }: Backstage,
  kind: EffectKind,
  externalId: string,
): Omit<SandboxEffect, 'seq' | 'at'> => ({
  network: 'discourse',
  kind,
  accountId: new URL(url()).host,
  externalId,
});
