import type { DecodedItem, InboundItem, RawDelivery } from '../../contract.js';
import { DecodeError } from '../shared/decode-error.js';
import { decodeEach } from '../shared/elements.js';
import { parseLossless } from '../shared/lossless-json.js';
import { readAt } from '../shared/polled.js';
import { fields, isFields } from '../shared/reading.js';
import { unsupported } from './change.js';
import { decodePolledComment, decodePolledPost } from './decode-polled-comment.js';
import { decodePolledMessage } from './decode-polled-message.js';
import { decodePolledRating } from './decode-polled-rating.js';
import type { PolledContext } from './polled-context.js';

type PolledDecoder = (context: PolledContext) => InboundItem[];

const DECODERS: Readonly<Record<string, PolledDecoder>> = {
  post: decodePolledPost,
  comment: decodePolledComment,
  message: decodePolledMessage,
  rating: decodePolledRating,
};

/** A resource as the Graph API gives it, wrapped by the poll with the page and its surroundings. */
export function decodePolled(kind: string, delivery: RawDelivery): DecodedItem[] {
  const resource = parseLossless(delivery.body);
  if (!isFields(resource) || typeof resource.pageId !== 'string') {
    throw new DecodeError('The polled resource has no page.');
  }
  const pageId = resource.pageId;
  const decoder = DECODERS[kind];
  return decodeEach([resource], (element) =>
    decoder
      ? decoder({ pageId, resource: fields(element, 'resource'), readAt: readAt(delivery) })
      : [unsupported(pageId, 'polled', kind)],
  );
}
