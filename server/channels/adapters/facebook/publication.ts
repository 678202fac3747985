import type { InboundPublication } from '../../contract.js';
import {
  optionalFields,
  optionalId,
  optionalName,
  optionalText,
  optionalUrl,
  type Fields,
} from '../shared/reading.js';
import { createdAt, itemOf, type Change } from './change.js';

/** The post that a comment names, with the little that the comment's payload says about it. */
export function publicationOf(value: Fields): { publication?: InboundPublication } {
  const externalId = optionalId(value, 'post_id');
  if (externalId === undefined) return {};
  const post = optionalFields(value, 'post');
  const permalink = post && optionalUrl(post, 'permalink_url');
  return { publication: { externalId, kind: 'post', ...(permalink ? { permalink } : {}) } };
}

/** The post that the change itself is about. */
export function changedPublication(change: Change, externalId: string): InboundPublication {
  const { value } = change;
  const from = optionalFields(value, 'from');
  const post = optionalFields(value, 'post');
  const authorName = (from && optionalName(from, 'name')) ?? optionalName(value, 'sender_name');
  const text = optionalText(value, 'message');
  const permalink = post && optionalUrl(post, 'permalink_url');
  const imageUrl = itemOf(change) === 'photo' ? optionalUrl(value, 'link') : undefined;
  return {
    externalId,
    kind: itemOf(change) === 'video' ? 'video' : 'post',
    publishedAt: createdAt(change),
    ...(text === undefined ? {} : { text }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(permalink ? { permalink } : {}),
    ...(imageUrl ? { imageUrl } : {}),
  };
}
