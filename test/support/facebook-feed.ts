import { randomInt } from 'node:crypto';

export interface FeedComment {
  pageId: string;
  postId: string;
  id?: string;
  text: string;
  author?: { id: string; name: string };
  at?: number;
  photo?: string;
}

export const newId = (): string => String(randomInt(10 ** 14, 2 * 10 ** 14));

/** One element of `entry`, as the network tells of a comment. */
export function commentEntry(comment: FeedComment): object {
  const { pageId, postId, text, at = Math.floor(Date.now() / 1000), photo } = comment;
  const value = {
    item: 'comment',
    verb: 'add',
    comment_id: comment.id ?? `${postId.split('_')[1]}_${newId()}`,
    post_id: postId,
    parent_id: postId,
    from: comment.author ?? { id: newId(), name: 'Somebody' },
    created_time: at,
    message: text,
    ...(photo ? { photo } : {}),
  };
  return { id: pageId, time: at, changes: [{ field: 'feed', value }] };
}

export const delivery = (...entry: unknown[]): string => JSON.stringify({ object: 'page', entry });
