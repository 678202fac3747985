import type { ChannelSettings, DecodedItem, InboundItem, RawDelivery } from '../../contract.js';
import { DecodeError } from '../shared/decode-error.js';
import { decodeEach } from '../shared/elements.js';
import { parseLossless } from '../shared/lossless-json.js';
import { polledKind, readAt } from '../shared/polled.js';
import { fields, isFields } from '../shared/reading.js';
import { optionalSetting } from '../shared/settings.js';
import { decodePolledPost, decodePostEvent } from './decode-post.js';
import { decodeTopicEvent } from './decode-topic.js';
import { forumBase, forumOf } from './settings.js';

/** A webhook holds one thing under the name of its type; which event it was stands in a header. */
export function decode(
  delivery: RawDelivery,
  settings: ChannelSettings | undefined,
): DecodedItem[] {
  const body = parseLossless(jsonOf(delivery.body));
  if (!isFields(body)) throw new DecodeError('The body is no object.');
  const base = forumBase(delivery, settings);
  if (base === undefined) throw new DecodeError('The delivery names no forum.');
  const ownName = settings && optionalSetting(settings, 'apiUsername')?.toLowerCase();
  const forum = { base, accountId: forumOf(base), ownName };
  const event = eventOf(delivery);

  return decodeEach([body], (): InboundItem | InboundItem[] => {
    const kind = polledKind(delivery);
    if (kind !== undefined) {
      const post = { ...forum, fields: fields(body.post, 'post') };
      return decodePolledPost(post, kind, readAt(delivery));
    }
    if (Object.hasOwn(body, 'post')) {
      const post = { ...forum, fields: fields(body.post, 'post') };
      return decodePostEvent(post, event, delivery.receivedAt);
    }
    if (Object.hasOwn(body, 'topic')) {
      const topic = { ...forum, fields: fields(body.topic, 'topic') };
      return decodeTopicEvent(topic, event, delivery.receivedAt);
    }
    const what = Object.hasOwn(body, 'ping') ? 'ping' : `event/${event}`;
    return { type: 'unsupported', accountId: forum.accountId, what };
  });
}

/** Forums set to form encoding send the same JSON, some of them in a field named payload. */
function jsonOf(body: Buffer): Buffer {
  const prefix = 'payload=';
  if (body.subarray(0, prefix.length).toString('latin1') !== prefix) return body;
  return Buffer.from(new URLSearchParams(body.toString('utf8')).get('payload') ?? '');
}

function eventOf(delivery: RawDelivery): string {
  const event: unknown = delivery.headers['x-discourse-event'];
  return typeof event === 'string' && /^\w{1,60}$/.test(event) ? event : 'unknown';
}
