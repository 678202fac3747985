import { SANDBOX_FORUM } from '../accounts.js';
import { sceneOf } from '../http/api.js';
import type { Backstage } from '../http/api.js';
import type { Fields } from '../http/fields.js';
import type { SandboxEffect } from '../contract.js';
import { ForumError, missingParameter, notFound, unprocessable } from './errors.js';
import { serializePost } from './serialize.js';
import { addPost, addTopic, isBrand, postsOf } from './topics.js';
import { userNamed } from './users.js';
import type { ForumUser } from './users.js';

const SHORTEST_POST = 20;
const SHORTEST_PRIVATE_POST = 10;
const LONGEST_POST = 32_000;
const SHORTEST_TITLE = 15;
const SAME_POST_MS = 5 * 60_000;

/** POST /posts.json: a reply, a new topic, or a personal message, whatever the parameters make it. */
export async function writePost(backstage: Backstage, user: ForumUser, fields: Fields) {
  const raw = fields.text('raw')?.trim();
  if (raw === undefined) throw missingParameter('raw');
  const isPrivate = fields.text('archetype') === 'private_message';
  checkLength(raw, isPrivate ? SHORTEST_PRIVATE_POST : SHORTEST_POST);
  checkUnique(backstage, user, raw);
  const topicId = fields.text('topic_id');
  const made = topicId
    ? reply(backstage, user, fields, topicId, raw)
    : startTopic(backstage, user, fields, raw, isPrivate);
  const effect: Omit<SandboxEffect, 'seq' | 'at'> = {
    network: 'discourse',
    kind: isPrivate ? 'forum-message' : 'forum-post',
    accountId: new URL(backstage.url()).host,
    externalId: made.post.id,
    parentId: made.post.topicId,
    text: raw,
  };
  const effects = isBrand(user.id) ? [effect] : [];
  await backstage.stage.commit({ ...made.change, effects });
  const { world } = backstage.stage;
  const topic = world.topics.get(made.post.topicId);
  if (!topic) throw notFound();
  return serializePost(made.post, { world, topic, posts: postsOf(world, topic.id) });
}

function reply(
  backstage: Backstage,
  user: ForumUser,
  fields: Fields,
  topicId: string,
  text: string,
) {
  const scene = sceneOf(backstage);
  const topic = scene.world.topics.get(topicId);
  if (!topic || (topic.privateTo && !topic.privateTo.includes(user.id))) {
    throw new ForumError(403, {
      errors: ['You are not permitted to view the requested resource.'],
      error_type: 'invalid_access',
    });
  }
  const number = Number(fields.text('reply_to_post_number') || 0);
  const known = postsOf(scene.world, topicId).some((post) => post.number === number);
  return addPost(scene, {
    topicId,
    authorId: user.id,
    text,
    ...(known && number > 1 && { replyToNumber: number }),
  });
}

function startTopic(
  backstage: Backstage,
  user: ForumUser,
  fields: Fields,
  text: string,
  isPrivate: boolean,
) {
  const scene = sceneOf(backstage);
  const title = fields.text('title')?.trim() ?? '';
  if (title.length < SHORTEST_TITLE) {
    throw unprocessable(`Title is too short (minimum is ${SHORTEST_TITLE} characters)`);
  }
  if (!isPrivate) return addTopic(scene, { title, text, authorId: user.id });
  const names = fields.text('target_recipients') ?? fields.text('target_usernames') ?? '';
  const targets = names.split(',').map((name) => userNamed(scene.world, name.trim()));
  if (targets.some((target) => target === undefined)) {
    throw unprocessable('You must select a valid user.');
  }
  const privateTo = [user.id, ...targets.flatMap((target) => target?.id ?? [])];
  return addTopic(scene, { title, text, authorId: user.id, privateTo });
}

export function checkLength(raw: string, shortest = SHORTEST_POST): void {
  if (raw.length < shortest) {
    throw unprocessable(`Body is too short (minimum is ${shortest} characters)`);
  }
  if (raw.length > LONGEST_POST) {
    throw unprocessable(
      `Body is limited to ${LONGEST_POST} characters; you entered ${raw.length}.`,
    );
  }
}

/** Members may not say the same thing twice within five minutes; staff may. */
function checkUnique({ stage }: Backstage, user: ForumUser, raw: string): void {
  if (user.id === SANDBOX_FORUM.brand.id) return;
  const since = new Date(stage.now().getTime() - SAME_POST_MS).toISOString();
  const same = stage.world.forumPosts
    .all()
    .some((post) => post.authorId === user.id && post.createdAt > since && post.text === raw);
  if (same) throw unprocessable('Body is too similar to what you recently posted');
}
