import type { InboundAttachment, InboundItem, ItemKind, ThreadRef } from '../../contract.js';
import { id, optionalId, optionalText, optionalUrl, type Fields } from '../shared/reading.js';
import { authorOf, createdAt, isByPage, unsupportedChange, verbOf, type Change } from './change.js';
import { publicationOf } from './publication.js';

/** A comment under a post of the page (field `feed`). */
export function decodeFeedComment(change: Change): InboundItem {
  const { value } = change;
  const postId = id(value, 'post_id');
  const parentId = optionalId(value, 'parent_id');
  const thread = parentId && parentId !== postId ? { parentExternalId: parentId } : {};
  return decodeComment(change, 'comment', thread);
}

/** A comment under a recommendation (field `ratings`): part of the review's conversation. */
export function decodeRatingComment(change: Change): InboundItem {
  const postId = optionalId(change.value, 'post_id');
  const storyId = optionalId(change.value, 'open_graph_story_id') ?? postId?.split('_').at(-1);
  return decodeComment(change, 'review', storyId === undefined ? {} : { key: storyId });
}

export function decodeComment(change: Change, kind: ItemKind, thread: ThreadRef): InboundItem {
  const { value, pageId, sentAt } = change;
  const externalId = id(value, 'comment_id');
  const addressed = { accountId: pageId, kind, externalId };
  switch (verbOf(change)) {
    case 'add':
      return {
        ...addressed,
        type: 'created',
        occurredAt: createdAt(change),
        direction: isByPage(change) ? 'outbound' : 'inbound',
        author: authorOf(value, externalId),
        text: optionalText(value, 'message') ?? '',
        attachments: attachmentsOf(value),
        thread,
        ...(kind === 'review' ? {} : publicationOf(value)),
        isPublic: true,
      };
    case 'edit':
    case 'edited': {
      const attachments = attachmentsOf(value);
      return {
        ...addressed,
        type: 'edited',
        occurredAt: sentAt,
        text: optionalText(value, 'message') ?? '',
        ...(attachments.length > 0 ? { attachments } : {}),
      };
    }
    case 'remove':
      return {
        ...addressed,
        type: 'removed',
        occurredAt: sentAt,
        by: isByPage(change) ? 'brand' : 'unknown',
      };
    case 'hide':
    case 'unhide':
      return {
        ...addressed,
        type: 'visibility',
        occurredAt: sentAt,
        hidden: verbOf(change) === 'hide',
      };
    default:
      return unsupportedChange(change);
  }
}

export function attachmentsOf(value: Fields): InboundAttachment[] {
  const photo = optionalUrl(value, 'photo');
  const video = optionalUrl(value, 'video');
  return [
    ...(photo ? [{ type: 'image' as const, url: photo }] : []),
    ...(video ? [{ type: 'video' as const, url: video }] : []),
  ];
}
