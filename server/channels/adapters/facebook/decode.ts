import type { DecodedItem, InboundItem, RawDelivery } from '../../contract.js';
import { DecodeError } from '../shared/decode-error.js';
import { decodeEach } from '../shared/elements.js';
import { parseLossless } from '../shared/lossless-json.js';
import { polledKind } from '../shared/polled.js';
import { fields, id, isFields, list } from '../shared/reading.js';
import { optionalTime } from '../shared/times.js';
import { changeOf, itemOf, unsupported, unsupportedChange, type Change } from './change.js';
import { decodeFeedComment, decodeRatingComment } from './decode-comment.js';
import { decodeMessaging } from './decode-messaging.js';
import { decodePolled } from './decode-polled.js';
import { decodePost, POST_ITEMS } from './decode-post.js';
import { decodeRating } from './decode-rating.js';
import { decodeMention } from './decode-mention.js';

/** A webhook holds entries (pages), an entry holds changes and chat events, all of them independent. */
export function decode(delivery: RawDelivery): DecodedItem[] {
  const kind = polledKind(delivery);
  if (kind !== undefined) return decodePolled(kind, delivery);
  const body = parseLossless(delivery.body);
  if (!isFields(body) || typeof body.object !== 'string' || !Array.isArray(body.entry)) {
    throw new DecodeError('The body is no notification of the network.');
  }
  if (body.object !== 'page') {
    return [{ ok: true, item: { type: 'unsupported', what: 'object/other' } }];
  }
  return decodeEach(
    body.entry.flatMap((entry: unknown) => elementsOf(entry)),
    (element) => decodeElement(element, delivery.receivedAt),
  );
}

interface Element {
  entry: unknown;
  from: 'changes' | 'messaging' | 'standby' | 'nothing';
  value: unknown;
}

function elementsOf(entry: unknown): Element[] {
  const groups = ['changes', 'messaging', 'standby'] as const;
  const elements = isFields(entry)
    ? groups.flatMap((from) => list(entry, from).map((value) => ({ entry, from, value })))
    : [];
  return elements.length > 0 ? elements : [{ entry, from: 'nothing', value: undefined }];
}

function decodeElement(element: Element, receivedAt: Date): InboundItem | InboundItem[] {
  const entry = fields(element.entry, 'entry');
  const pageId = id(entry, 'id');
  const sentAt = optionalTime(entry, 'time') ?? receivedAt;
  if (element.from === 'nothing') return unsupported(pageId, 'entry', 'empty');
  if (element.from === 'changes') return decodeChange(changeOf(pageId, sentAt, element.value));
  return decodeMessaging(pageId, sentAt, element.value);
}

function decodeChange(change: Change): InboundItem | InboundItem[] {
  const item = itemOf(change);
  if (change.field === 'feed' && item === 'comment') return decodeFeedComment(change);
  if (change.field === 'feed' && POST_ITEMS.has(item)) return decodePost(change);
  if (change.field === 'ratings' && item === 'rating') return decodeRating(change);
  if (change.field === 'ratings' && item === 'comment') return decodeRatingComment(change);
  if (change.field === 'mention') return decodeMention(change);
  return unsupportedChange(change);
}
