import type { InboundAttachment, InboundItem } from '../../contract.js';
import { id, list, optionalText, optionalUrl, type Fields } from '../shared/reading.js';
import { authorOf, createdAt, isByPage, unsupportedChange, verbOf, type Change } from './change.js';
import { changedPublication } from './publication.js';

/** The kinds of feed item that are a post; everything else in the feed is an act upon one. */
export const POST_ITEMS: ReadonlySet<string> = new Set([
  'post',
  'status',
  'photo',
  'video',
  'share',
  'link',
]);

/**
 * A post of the page is a publication. A post that somebody else wrote on the page is what a
 * customer said: a `comment` whose id is its publication's, under which others may comment.
 */
export function decodePost(change: Change): InboundItem[] {
  const postId = id(change.value, 'post_id');
  if (change.value.published === 0) return [unsupportedChange(change)];
  return isByPage(change) ? decodeOwnPost(change, postId) : decodeVisitorPost(change, postId);
}

function decodeOwnPost(change: Change, postId: string): InboundItem[] {
  const verb = verbOf(change);
  if (verb !== 'add' && verb !== 'edit' && verb !== 'edited' && verb !== 'remove') {
    return [unsupportedChange(change)];
  }
  const seen = {
    type: 'publication',
    accountId: change.pageId,
    kind: 'comment',
    occurredAt: verb === 'add' ? createdAt(change) : change.sentAt,
    publication: changedPublication(change, postId),
  } as const;
  return [verb === 'remove' ? { ...seen, removed: true } : seen];
}

function decodeVisitorPost(change: Change, postId: string): InboundItem[] {
  const { value, pageId, sentAt } = change;
  const addressed = { accountId: pageId, kind: 'comment', externalId: postId } as const;
  const publication = changedPublication(change, postId);
  switch (verbOf(change)) {
    case 'add':
      return [
        {
          ...addressed,
          type: 'created',
          occurredAt: createdAt(change),
          direction: 'inbound',
          author: authorOf(value, postId),
          text: optionalText(value, 'message') ?? '',
          attachments: postAttachments(value),
          thread: {},
          publication,
          isPublic: true,
          ...(publication.permalink ? { permalink: publication.permalink } : {}),
        },
      ];
    case 'edit':
    case 'edited':
      return [
        {
          ...addressed,
          type: 'edited',
          occurredAt: sentAt,
          text: optionalText(value, 'message') ?? '',
        },
      ];
    case 'remove':
      return [{ ...addressed, type: 'removed', occurredAt: sentAt, by: 'unknown' }];
    case 'hide':
    case 'unhide':
      return [
        {
          ...addressed,
          type: 'visibility',
          occurredAt: sentAt,
          hidden: verbOf(change) === 'hide',
        },
      ];
    default:
      return [unsupportedChange(change)];
  }
}

function postAttachments(value: Fields): InboundAttachment[] {
  const link = optionalUrl(value, 'link');
  const type = value.item === 'photo' ? 'image' : value.item === 'video' ? 'video' : 'link';
  const photos = list(value, 'photos').flatMap((url): InboundAttachment[] => {
    const checked = optionalUrl({ url }, 'url');
    return checked ? [{ type: 'image', url: checked }] : [];
  });
  return link ? [{ type, url: link }, ...photos] : photos;
}
