import type { StoredTopic } from '../world/records.js';
import type { World } from '../world/world.js';
import { invalidAccess, notFound } from './errors.js';
import { serializePost, serializeTopic } from './serialize.js';
import type { TopicView } from './serialize.js';
import { postsOf } from './topics.js';
import type { ForumUser } from './users.js';

const POSTS_A_PAGE = 20;

const viewOf = (world: World, topic: StoredTopic): TopicView => ({
  world,
  topic,
  posts: postsOf(world, topic.id),
});

function visible(world: World, user: ForumUser, id: string): TopicView {
  const topic = world.topics.get(id);
  if (!topic) throw notFound();
  if (topic.privateTo && !topic.privateTo.includes(user.id)) throw invalidAccess();
  return viewOf(world, topic);
}

const there = (view: TopicView) => view.posts.filter(({ removed }) => !removed);

/** GET /t/{id}.json: the topic, its first posts, and the ids of all of them. */
export function topicWithPosts(world: World, user: ForumUser, id: string) {
  const view = visible(world, user, id);
  const posts = there(view);
  return {
    post_stream: {
      posts: posts.slice(0, POSTS_A_PAGE).map((post) => serializePost(post, view)),
      stream: posts.map((post) => Number(post.id)),
    },
    ...serializeTopic(view),
  };
}

/** GET /t/{id}/posts.json: posts by id (`post_ids[]`), or the page around a post number. */
export function topicPosts(
  world: World,
  user: ForumUser,
  id: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
) {
  const view = visible(world, user, id);
  const ids = [query['post_ids[]'] ?? query.post_ids ?? []].flat();
  const from = Number(query.post_number ?? 0);
  const descending = query.asc === 'false';
  const around = there(view)
    .filter(({ number }) => (descending ? number < (from || Infinity) : number > from))
    .sort((a, b) => (descending ? b.number - a.number : a.number - b.number));
  const wanted =
    ids.length > 0
      ? there(view).filter((post) => ids.includes(post.id))
      : around.slice(0, POSTS_A_PAGE);
  return {
    post_stream: { posts: wanted.map((post) => serializePost(post, view)) },
    id: Number(id),
  };
}

export function latestTopics(world: World) {
  const views = world.topics
    .all()
    .filter(({ privateTo }) => !privateTo)
    .map((topic) => viewOf(world, topic));
  const topics = views.map(serializeTopic);
  topics.sort((a, b) => b.last_posted_at.localeCompare(a.last_posted_at));
  return { users: [], topic_list: { can_create_topic: false, per_page: 30, topics } };
}
