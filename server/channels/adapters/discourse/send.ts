import type { NetworkCall, OutboundReply, SendOutcome } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { notSent, unknown, withoutAnswer, type Failure } from '../shared/outcomes.js';
import { optionalId, optionalName, optionalNumber, type Fields } from '../shared/reading.js';
import { optionalTime } from '../shared/times.js';
import { answeredPost } from './answered-post.js';
import { callForum } from './call.js';
import { forumFailure } from './errors.js';
import { forumId } from './settings.js';
import { permalinkOf } from './post.js';
import { baseUrlSetting } from '../shared/settings.js';
import { uploaded } from './upload.js';

/** Posts into the topic, or writes a personal message to whoever wrote the post. */
export async function send(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome> {
  if (reply.kind !== 'forum' && reply.kind !== 'message') {
    return notSent('invalid', 'A forum has topics and personal messages only.');
  }
  const place = await placeOf(call, reply);
  if (isFailure(place)) return place;
  const raw = await rawOf(call, reply);
  if (typeof raw !== 'string') return raw;
  const result = await callForum(call, {
    method: 'POST',
    path: ['posts.json'],
    json: { ...place, raw },
  });
  if (result.kind !== 'response') return withoutAnswer(result);
  if (result.status < 200 || result.status >= 300) return forumFailure(call, result);
  return sentPost(call, bodyFields(result) ?? {});
}

/** Topic and answered post, or title and recipient of a new personal message. */
async function placeOf(call: NetworkCall, reply: OutboundReply): Promise<Fields | Failure> {
  const { threadKey, parentExternalId } = reply.target;
  const isNewMessage = reply.kind === 'forum' && reply.mode === 'private';
  if (parentExternalId === undefined || parentExternalId === '') {
    return isNewMessage
      ? notSent('target-gone', 'There is no post whose author could be written to.')
      : { topic_id: numeric(threadKey) };
  }
  const parent = await answeredPost(call, parentExternalId);
  if (isFailure(parent)) return parent;
  if (!isNewMessage) {
    const number = optionalNumber(parent, 'post_number');
    const isOpening = number === undefined || number === 1;
    return { topic_id: numeric(threadKey), ...(isOpening ? {} : { reply_to_post_number: number }) };
  }
  const recipient = optionalName(parent, 'username');
  if (recipient === undefined) return notSent('target-gone', 'The author of the post is gone.');
  const topic = (optionalName(parent, 'topic_slug') ?? '').replaceAll('-', ' ').slice(0, 200);
  return {
    archetype: 'private_message',
    title: `Re: ${topic || `#${threadKey}`}`,
    target_recipients: recipient,
  };
}

async function rawOf(call: NetworkCall, reply: OutboundReply): Promise<string | Failure> {
  const parts = [reply.text];
  for (const attachment of reply.attachments) {
    const shown = await uploaded(call, attachment);
    if (typeof shown !== 'string') return shown;
    parts.push(shown);
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A post held for approval has no number yet: it is accepted, and nobody can see it. */
function sentPost(call: NetworkCall, body: Fields): SendOutcome {
  if (optionalName(body, 'action') === 'enqueued') {
    return notSent('awaiting-moderation', 'The forum holds the post for approval.');
  }
  const externalId = optionalId(body, 'id');
  if (externalId === undefined) return unknown('accepted, but the answer cannot be read');
  const at = optionalTime(body, 'created_at');
  const base = baseUrlSetting(call.settings);
  const hasTopic = optionalId(body, 'topic_id') !== undefined;
  const post = { base, accountId: forumId(call.settings), ownName: undefined, fields: body };
  return {
    outcome: 'sent',
    externalId,
    ...(at ? { at } : {}),
    ...(hasTopic ? { permalink: permalinkOf(post) } : {}),
  };
}

function isFailure(value: Fields | Failure): value is Failure {
  return typeof value.outcome === 'string';
}

function numeric(topicId: string): number | string {
  return /^\d{1,15}$/.test(topicId) ? Number(topicId) : topicId;
}
