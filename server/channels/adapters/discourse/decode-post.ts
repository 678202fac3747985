import type { InboundItem, ItemRemoved } from '../../contract.js';
import { flag, id, optionalFields, optionalName, optionalNumber } from '../shared/reading.js';
import { optionalTime, time } from '../shared/times.js';
import {
  authorOf,
  contentOf,
  isOwn,
  kindOf,
  permalinkOf,
  postType,
  topicOf,
  type ForumPost,
} from './post.js';

/** What a post event of the forum means. Whispers and notes of the system are not for customers. */
export function decodePostEvent(
  post: ForumPost,
  event: string,
  receivedAt: Date,
): InboundItem | InboundItem[] {
  const type = postType(post.fields);
  if (type !== 'regular') {
    return { type: 'unsupported', accountId: post.accountId, what: `post/${type}` };
  }
  switch (event) {
    case 'post_created':
      return created(post);
    case 'post_edited':
      return flag(post.fields, 'user_deleted')
        ? removed(post, receivedAt)
        : [edited(post, receivedAt), ...visibility(post, receivedAt)];
    case 'post_destroyed':
      return removed(post, receivedAt);
    case 'post_recovered':
      return { ...addressOf(post), type: 'restored', occurredAt: receivedAt };
    default:
      return { type: 'unsupported', accountId: post.accountId, what: `post/${event}` };
  }
}

/** A post as listed: what it is now, in case the webhook about it was missed. */
export function decodePolledPost(post: ForumPost, kind: string, readAt: Date): InboundItem[] {
  if (kind === 'post-gone') return [removed(post, readAt)];
  const type = postType(post.fields);
  if (kind !== 'post' || type !== 'regular') {
    return [{ type: 'unsupported', accountId: post.accountId, what: `polled/${type}` }];
  }
  const isGone =
    flag(post.fields, 'user_deleted') || optionalTime(post.fields, 'deleted_at') !== undefined;
  if (isGone) return [created(post), removed(post, readAt)];
  const wasEdited = (optionalNumber(post.fields, 'version') ?? 1) > 1;
  return [created(post), ...(wasEdited ? [edited(post, readAt)] : []), ...visibility(post, readAt)];
}

function addressOf({ accountId, fields }: ForumPost) {
  return { accountId, kind: kindOf(fields), externalId: id(fields, 'id') };
}

function created(post: ForumPost): InboundItem {
  const { fields } = post;
  const kind = kindOf(fields);
  const isPublic = kind === 'forum';
  const title = optionalName(fields, 'topic_title');
  const isFirst = optionalNumber(fields, 'post_number') === 1;
  return {
    ...addressOf(post),
    type: 'created',
    occurredAt: time(fields, 'created_at'),
    direction: isOwn(post) ? 'outbound' : 'inbound',
    author: authorOf(post),
    ...contentOf(post),
    thread: { key: id(fields, 'topic_id') },
    ...(isPublic ? { publication: topicOf(post) } : {}),
    ...(isFirst && title ? { subject: title } : {}),
    permalink: permalinkOf(post),
    isPublic,
  };
}

function edited(post: ForumPost, otherwise: Date): InboundItem {
  const { text, attachments } = contentOf(post);
  const title = optionalName(post.fields, 'topic_title');
  const isFirst = optionalNumber(post.fields, 'post_number') === 1;
  return {
    ...addressOf(post),
    type: 'edited',
    occurredAt: optionalTime(post.fields, 'updated_at') ?? otherwise,
    text,
    attachments,
    ...(isFirst && title ? { subject: title } : {}),
  };
}

function removed(post: ForumPost, noticedAt: Date): ItemRemoved {
  return {
    ...addressOf(post),
    type: 'removed',
    occurredAt: optionalTime(post.fields, 'deleted_at') ?? noticedAt,
    by: removerOf(post),
  };
}

function removerOf(post: ForumPost): ItemRemoved['by'] {
  const { fields, ownName } = post;
  if (flag(fields, 'user_deleted')) return isOwn(post) ? 'brand' : 'author';
  const remover = optionalFields(fields, 'deleted_by');
  const name = remover && optionalName(remover, 'username')?.toLowerCase();
  if (name === undefined) return 'unknown';
  if (name === ownName) return 'brand';
  return name === optionalName(fields, 'username')?.toLowerCase() ? 'author' : 'network';
}

function visibility(post: ForumPost, occurredAt: Date): InboundItem[] {
  return flag(post.fields, 'hidden')
    ? [{ ...addressOf(post), type: 'visibility', occurredAt, hidden: true }]
    : [];
}
