import { SANDBOX_FORUM } from '../accounts.js';
import type { SandboxForumPost } from '../contract.js';
import type { Scene } from '../scene.js';
import { found } from '../scene.js';
import type { Change } from '../stage.js';
import { nextCountedId } from '../world/ids.js';
import type { StoredTopic } from '../world/records.js';
import type { World } from '../world/world.js';
import { postEvent, topicEvent } from './events.js';

const FIRST_TOPIC = 11;
const FIRST_POST = 101;

export const isBrand = (userId: string): boolean => userId === SANDBOX_FORUM.brand.id;

/** A topic's posts in order, removed ones among them. */
export function postsOf(world: World, topicId: string): SandboxForumPost[] {
  return world.forumPosts.in(topicId).sort((a, b) => a.number - b.number);
}

export interface NewTopic {
  title: string;
  text: string;
  category?: string;
  authorId: string;
  privateTo?: string[];
  at?: string;
}

export function addTopic(
  scene: Scene,
  { text, authorId, at, ...given }: NewTopic,
): { topic: StoredTopic; post: SandboxForumPost; change: Change } {
  const { world } = scene;
  const createdAt = at ?? scene.now.toISOString();
  const topic = { id: nextCountedId(world.topics.all(), FIRST_TOPIC), ...given, createdAt };
  const id = nextCountedId(world.forumPosts.all(), FIRST_POST);
  const post = { id, topicId: topic.id, number: 1, authorId, text, createdAt };
  const telling = { world, topic, posts: [post] };
  const change: Change = {
    records: [
      { t: 'topic', v: topic },
      { t: 'forumPost', v: post },
    ],
    events: () => [topicEvent('topic_created', telling), postEvent('post_created', post, telling)],
  };
  return { topic, post, change };
}

export interface NewPost {
  topicId: string;
  authorId: string;
  text: string;
  replyToNumber?: number;
  at?: string;
}

export function addPost(
  scene: Scene,
  { at, ...given }: NewPost,
): { post: SandboxForumPost; change: Change } {
  const { world } = scene;
  const topic = found(world.topics.get(given.topicId), `topic ${given.topicId}`);
  const before = postsOf(world, topic.id);
  const post = {
    id: nextCountedId(world.forumPosts.all(), FIRST_POST),
    ...given,
    number: (before.at(-1)?.number ?? 0) + 1,
    createdAt: at ?? scene.now.toISOString(),
  };
  const telling = { world, topic, posts: [...before, post] };
  return {
    post,
    change: {
      records: [{ t: 'forumPost', v: post }],
      events: () => [postEvent('post_created', post, telling)],
    },
  };
}

type PostEventName = 'post_edited' | 'post_destroyed' | 'post_recovered';

/** Changes a post's text, takes it away, or brings it back. */
export function changePost(
  scene: Scene,
  id: string,
  name: PostEventName,
  what: Partial<SandboxForumPost>,
): Change {
  const { world } = scene;
  const post = { ...found(world.forumPosts.get(id), `forum post ${id}`), ...what };
  const topic = found(world.topics.get(post.topicId), `topic ${post.topicId}`);
  const posts = postsOf(world, topic.id).map((other) => (other.id === id ? post : other));
  return {
    records: [{ t: 'forumPost', v: post }],
    events: () => [postEvent(name, post, { world, topic, posts })],
  };
}
