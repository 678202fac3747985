import type { SandboxPost } from '../contract.js';
import type { FacebookEvent } from '../webhooks/events.js';
import type { StoredComment, StoredRecommendation } from '../world/records.js';
import type { World } from '../world/world.js';
import { fromOf, pageOfComment } from './people.js';
import { permalink } from './permalinks.js';
import { graphTime, unixSeconds } from './times.js';

type FeedEvent = Omit<FacebookEvent, 'seq'>;
export type CommentVerb = 'add' | 'edited' | 'remove' | 'hide' | 'unhide';

interface Telling {
  world: World;
  /** When it happened, ISO 8601. */
  at: string;
  /** Makes own files reachable. */
  absolute(url: string): string;
}

function feedEvent(pageId: string, field: string, at: string, value: object): FeedEvent {
  const change = { field, value };
  return { network: 'facebook', pageId, field, time: Date.parse(at), change };
}

function photoOf(comment: StoredComment, { absolute }: Telling): object {
  if (comment.attachment?.type !== 'image') return {};
  return { photo: absolute(comment.attachment.url) };
}

/** A comment as webhooks tell it: under a post by `feed`, under a recommendation by `ratings`. */
export function commentEvent(
  comment: StoredComment,
  verb: CommentVerb,
  telling: Telling,
): FeedEvent[] {
  const { world, at } = telling;
  const pageId = pageOfComment(world, comment.postId);
  if (!pageId) return [];
  const from = fromOf(world, comment.authorId);
  const story = world.recommendations.get(comment.postId);
  const postId = story ? `${story.authorId}_${story.id}` : comment.postId;
  const value = {
    item: 'comment',
    verb,
    comment_id: comment.id,
    post_id: postId,
    parent_id: comment.parentId ?? postId,
    ...(story
      ? { open_graph_story_id: story.id, sender_id: from.id, sender_name: from.name }
      : { from }),
    ...(verb !== 'remove' && {
      created_time: unixSeconds(at),
      message: comment.text,
      ...photoOf(comment, telling),
      ...postSummary(telling, comment.postId),
    }),
  };
  return [feedEvent(pageId, story ? 'ratings' : 'feed', at, value)];
}

function postSummary({ world, absolute }: Telling, postId: string): object {
  const post = world.posts.get(postId);
  if (!post) return {};
  return {
    post: {
      status_type: 'mobile_status_update',
      is_published: true,
      updated_time: graphTime(post.createdAt),
      permalink_url: absolute(permalink(post.id)),
      promotion_status: 'inactive',
      id: post.id,
    },
  };
}

export function postEvent(post: SandboxPost, telling: Telling): FeedEvent {
  const byPage = post.authorId === undefined || post.authorId === post.pageId;
  return feedEvent(post.pageId, 'feed', telling.at, {
    from: fromOf(telling.world, post.authorId ?? post.pageId),
    item: byPage ? 'status' : 'post',
    verb: 'add',
    post_id: post.id,
    created_time: unixSeconds(telling.at),
    published: 1,
    message: post.text,
  });
}

export function recommendationEvent(
  story: StoredRecommendation,
  verb: 'add' | 'edited' | 'remove',
  { world, at }: Telling,
): FeedEvent {
  const reviewer = fromOf(world, story.authorId);
  return feedEvent(story.pageId, 'ratings', at, {
    item: 'rating',
    verb,
    open_graph_story_id: story.id,
    reviewer_id: reviewer.id,
    reviewer_name: reviewer.name,
    ...(verb !== 'remove' && {
      recommendation_type: story.recommends ? 'POSITIVE' : 'NEGATIVE',
      review_text: story.text,
      created_time: unixSeconds(at),
    }),
  });
}
