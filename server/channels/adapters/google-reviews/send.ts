import type { NetworkCall, OutboundReply, ReadBackOutcome, SendOutcome } from '../../contract.js';
import { ChannelAuthError } from '../../contract.js';
import { BadElement } from '../shared/decode-error.js';
import { bodyFields, NetworkRefused, NetworkUnreadable } from '../shared/network-answer.js';
import { notSent, unknown } from '../shared/outcomes.js';
import { sameText } from '../shared/same-text.js';
import { callGoogle, readGoogle } from './call.js';
import { googleFailure } from './errors.js';
import { readReply, replyOf } from './review.js';

/** Puts the review's one reply; repeating it does no harm, a second text replaces the first. */
export async function send(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome> {
  if (reply.kind !== 'review' || reply.mode !== 'public') {
    return notSent('not-allowed', 'Reviews are answered in public only.');
  }
  const reviewId = reply.target.threadKey;
  const result = await callGoogle(call, {
    method: 'PUT',
    path: ['reviews', reviewId, 'reply'],
    json: { comment: reply.text },
  });
  if (!('kind' in result)) return result;
  if (result.status < 200 || result.status >= 300) return googleFailure(result, call.now);
  try {
    const put = readReply(bodyFields(result) ?? {}, reviewId);
    return put.rejected === undefined
      ? { outcome: 'sent', externalId: put.externalId, at: put.at }
      : notSent('not-allowed', `Google refused the reply: ${put.rejected}`);
  } catch (error) {
    if (error instanceof BadElement) return unknown('accepted, but the answer cannot be read');
    throw error;
  }
}

/** The review itself tells whether it carries this text as its reply. */
export async function readBack(call: NetworkCall, reply: OutboundReply): Promise<ReadBackOutcome> {
  const reviewId = reply.target.threadKey;
  try {
    const standing = replyOf(await readGoogle(call, ['reviews', reviewId]), reviewId);
    return standing && sameText(standing.text, reply.text)
      ? { outcome: 'found', externalId: standing.externalId, at: standing.at }
      : { outcome: 'absent' };
  } catch (error) {
    const isTelling =
      error instanceof NetworkRefused ||
      error instanceof NetworkUnreadable ||
      error instanceof ChannelAuthError ||
      error instanceof BadElement;
    if (isTelling) return { outcome: 'cannot-tell', detail: error.message };
    throw error;
  }
}
