import type { InboundAttachment, InboundItem, InboundPublication } from '../../contract.js';
import {
  fields,
  flag,
  id,
  optionalFields,
  optionalId,
  optionalName,
  optionalText,
  optionalUrl,
  type Fields,
} from '../shared/reading.js';
import { optionalTime, time } from '../shared/times.js';
import type { PolledContext } from './polled-context.js';

export function decodePolledPost({ pageId, resource, readAt }: PolledContext): InboundItem[] {
  const post = fields(resource.post, 'post');
  const publication = polledPublication(post);
  const from = optionalFields(post, 'from');
  const authorId = (from && optionalId(from, 'id')) ?? pageId;
  const occurredAt = publication.publishedAt ?? readAt;
  if (authorId === pageId) {
    return [{ type: 'publication', accountId: pageId, kind: 'comment', occurredAt, publication }];
  }
  const addressed = { accountId: pageId, kind: 'comment', externalId: id(post, 'id') } as const;
  const text = publication.text ?? '';
  const name = from && optionalName(from, 'name');
  return [
    {
      ...addressed,
      type: 'created',
      occurredAt,
      direction: 'inbound',
      author: { externalId: authorId, ...(name ? { name } : {}) },
      text,
      attachments: [],
      thread: {},
      publication,
      isPublic: true,
      ...(publication.permalink ? { permalink: publication.permalink } : {}),
    },
  ];
}

/** The list does not tell whether a comment was edited, so a known one stays as it is known. */
export function decodePolledComment({ pageId, resource, readAt }: PolledContext): InboundItem[] {
  const comment = fields(resource.comment, 'comment');
  const post = optionalFields(resource, 'post');
  const externalId = id(comment, 'id');
  const from = optionalFields(comment, 'from');
  const authorId = (from && optionalId(from, 'id')) ?? externalId;
  const name = from && optionalName(from, 'name');
  const parent = optionalFields(comment, 'parent');
  const parentExternalId = parent && optionalId(parent, 'id');
  const permalink = optionalUrl(comment, 'permalink_url');
  const text = optionalText(comment, 'message') ?? '';
  const addressed = { accountId: pageId, kind: 'comment', externalId } as const;
  const created: InboundItem = {
    ...addressed,
    type: 'created',
    occurredAt: time(comment, 'created_time'),
    direction: authorId === pageId ? 'outbound' : 'inbound',
    author: { externalId: authorId, ...(name ? { name } : {}) },
    text,
    attachments: attachmentOf(comment),
    thread: parentExternalId === undefined ? {} : { parentExternalId },
    ...(post ? { publication: polledPublication(post) } : {}),
    isPublic: true,
    ...(permalink ? { permalink } : {}),
  };
  return flag(comment, 'is_hidden')
    ? [created, { ...addressed, type: 'visibility', occurredAt: readAt, hidden: true }]
    : [created];
}

function polledPublication(post: Fields): InboundPublication {
  const from = optionalFields(post, 'from');
  const text = optionalText(post, 'message');
  const authorName = from && optionalName(from, 'name');
  const permalink = optionalUrl(post, 'permalink_url');
  const imageUrl = optionalUrl(post, 'full_picture');
  const publishedAt = optionalTime(post, 'created_time');
  return {
    externalId: id(post, 'id'),
    kind: 'post',
    ...(text === undefined ? {} : { text }),
    ...(authorName ? { authorName } : {}),
    ...(permalink ? { permalink } : {}),
    ...(imageUrl ? { imageUrl } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function attachmentOf(comment: Fields): InboundAttachment[] {
  const attachment = optionalFields(comment, 'attachment');
  if (!attachment) return [];
  const media = optionalFields(attachment, 'media');
  const image = media && optionalFields(media, 'image');
  const source = media && optionalUrl(media, 'source');
  const url = source ?? (image && optionalUrl(image, 'src')) ?? optionalUrl(attachment, 'url');
  if (!url) return [];
  const kind = optionalName(attachment, 'type') ?? '';
  const type = kind.startsWith('video') ? 'video' : image ? 'image' : 'link';
  return [{ type, url }];
}
