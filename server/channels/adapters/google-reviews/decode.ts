import type {
  ChannelSettings,
  DecodedItem,
  InboundAuthor,
  InboundItem,
  RawDelivery,
} from '../../contract.js';
import { DecodeError } from '../shared/decode-error.js';
import { decodeEach } from '../shared/elements.js';
import { parseLossless } from '../shared/lossless-json.js';
import { polledKind } from '../shared/polled.js';
import {
  flag,
  id,
  isFields,
  optionalFields,
  optionalName,
  optionalUrl,
  type Fields,
} from '../shared/reading.js';
import { optionalTime, time } from '../shared/times.js';
import { replyOf, starsOf, textOf, type ReviewReply } from './review.js';

interface Context {
  accountId: string;
  review: Fields;
}

/** A delivery is one review as it is now, or the news that a review or its reply is gone. */
export function decode(
  delivery: RawDelivery,
  _settings: ChannelSettings | undefined,
): DecodedItem[] {
  const body = parseLossless(delivery.body);
  if (!isFields(body) || typeof body.location !== 'string') {
    throw new DecodeError('The resource has no location.');
  }
  const accountId = body.location;
  const kind = polledKind(delivery);
  if (kind === 'review') {
    return decodeEach([body], () => {
      const review = optionalFields(body, 'review') ?? {};
      return decodeReview({ accountId, review });
    });
  }
  if (kind === 'gone') return decodeEach([body], () => decodeGone(accountId, body));
  return [{ ok: true, item: { type: 'unsupported', accountId, what: 'delivery/unknown' } }];
}

function decodeReview(context: Context): InboundItem[] {
  const { accountId, review } = context;
  const externalId = id(review, 'reviewId');
  const addressed = { accountId, kind: 'review', externalId } as const;
  const stars = starsOf(review);
  const rating = stars === undefined ? {} : { rating: stars };
  const text = textOf(review);
  const createdAt = time(review, 'createTime');
  const updatedAt = optionalTime(review, 'updateTime') ?? createdAt;
  const items: InboundItem[] = [
    {
      ...addressed,
      type: 'created',
      occurredAt: createdAt,
      direction: 'inbound',
      author: authorOf(review, externalId),
      text,
      attachments: [],
      thread: { key: externalId },
      isPublic: true,
      ...rating,
    },
  ];
  if (updatedAt > createdAt) {
    items.push({ ...addressed, type: 'edited', occurredAt: updatedAt, text, ...rating });
  }
  const reply = replyOf(review, externalId);
  return reply ? [...items, ...replyItems(accountId, externalId, reply)] : items;
}

function replyItems(accountId: string, reviewId: string, reply: ReviewReply): InboundItem[] {
  const addressed = {
    accountId,
    kind: 'review',
    externalId: reply.externalId,
    occurredAt: reply.at,
  } as const;
  const written: InboundItem = {
    ...addressed,
    type: 'created',
    direction: 'outbound',
    author: { externalId: accountId },
    text: reply.text,
    attachments: [],
    thread: { key: reviewId, parentExternalId: reviewId },
    isPublic: true,
  };
  if (reply.rejected === undefined) return [written];
  const detail = `Google refused the reply: ${reply.rejected}`;
  return [written, { ...addressed, type: 'refused', failure: 'not-allowed', detail }];
}

function decodeGone(accountId: string, body: Fields): InboundItem {
  return {
    type: 'removed',
    accountId,
    kind: 'review',
    externalId: id(body, 'externalId'),
    occurredAt: time(body, 'noticedAt'),
    by: flag(body, 'byBrand') ? 'brand' : 'unknown',
  };
}

/** Reviewers have no id: each review is a person of its own until somebody links them. */
function authorOf(review: Fields, externalId: string): InboundAuthor {
  const reviewer = optionalFields(review, 'reviewer') ?? {};
  const name = optionalName(reviewer, 'displayName');
  const avatarUrl = optionalUrl(reviewer, 'profilePhotoUrl');
  return { externalId, ...(name ? { name } : {}), ...(avatarUrl ? { avatarUrl } : {}) };
}
