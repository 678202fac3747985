import type { SandboxForumPost } from '../contract.js';
import type { StoredTopic } from '../world/records.js';
import type { World } from '../world/world.js';
import { cooked } from './markdown.js';
import { userById } from './users.js';

export interface TopicView {
  world: World;
  topic: StoredTopic;
  /** All posts in order, removed ones among them. */
  posts: readonly SandboxForumPost[];
}

export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'topic';

const avatarTemplate = (username: string): string => `/letter_avatar/${username}/{size}/1.png`;

/** A post as the forum's API and webhooks show it. Ids are numbers there. */
export function serializePost(post: SandboxForumPost, view: TopicView) {
  const { world, topic, posts } = view;
  const user = userById(world, post.authorId);
  const answered = posts.find(({ number }) => number === post.replyToNumber);
  const answeredUser = answered && userById(world, answered.authorId);
  return {
    id: Number(post.id),
    name: user.name,
    username: user.username,
    avatar_template: avatarTemplate(user.username),
    created_at: post.createdAt,
    cooked: cooked(post.text),
    post_number: post.number,
    post_type: 1,
    updated_at: post.editedAt ?? post.createdAt,
    reply_count: posts.filter(({ replyToNumber }) => replyToNumber === post.number).length,
    reply_to_post_number: post.replyToNumber ?? null,
    quote_count: 0,
    incoming_link_count: 0,
    reads: 1,
    score: 0,
    topic_id: Number(topic.id),
    topic_slug: slugOf(topic.title),
    topic_title: topic.title,
    category_id: topic.privateTo ? null : 1,
    display_username: user.name,
    primary_group_name: null,
    flair_name: null,
    version: post.editedAt ? 2 : 1,
    user_title: user.staff ? 'Lumen Bank' : null,
    ...(answeredUser && {
      reply_to_user: {
        username: answeredUser.username,
        name: answeredUser.name,
        avatar_template: avatarTemplate(answeredUser.username),
      },
    }),
    bookmarked: false,
    raw: post.text,
    moderator: user.staff,
    admin: false,
    staff: user.staff,
    user_id: Number(post.authorId),
    hidden: false,
    trust_level: user.staff ? 4 : 1,
    deleted_at: post.removed ? (post.editedAt ?? post.createdAt) : null,
    user_deleted: post.removed ?? false,
    edit_reason: null,
    wiki: false,
  };
}

/** What webhooks add to a post. */
export function serializeHookPost(post: SandboxForumPost, view: TopicView) {
  const there = view.posts.filter(({ removed }) => !removed).length;
  return {
    ...serializePost(post, view),
    topic_posts_count: there,
    topic_filtered_posts_count: there,
    topic_archetype: view.topic.privateTo ? 'private_message' : 'regular',
    ...(!view.topic.privateTo && { category_slug: slugOf(view.topic.category ?? 'general') }),
  };
}

export function serializeTopic({ world, topic, posts }: TopicView) {
  const there = posts.filter(({ removed }) => !removed);
  const author = posts[0] && userById(world, posts[0].authorId);
  const last = there.at(-1) ?? posts[0];
  return {
    id: Number(topic.id),
    title: topic.title,
    fancy_title: topic.title,
    slug: slugOf(topic.title),
    posts_count: there.length,
    highest_post_number: posts.at(-1)?.number ?? 0,
    created_at: topic.createdAt,
    last_posted_at: last?.createdAt ?? topic.createdAt,
    views: there.length * 7,
    reply_count: Math.max(0, there.length - 1),
    like_count: 0,
    visible: true,
    closed: false,
    archived: false,
    archetype: topic.privateTo ? 'private_message' : 'regular',
    category_id: topic.privateTo ? null : 1,
    tags: [],
    deleted_at: null,
    user_id: author ? Number(author.id) : null,
    created_by: author && {
      id: Number(author.id),
      username: author.username,
      name: author.name,
      avatar_template: avatarTemplate(author.username),
    },
  };
}
